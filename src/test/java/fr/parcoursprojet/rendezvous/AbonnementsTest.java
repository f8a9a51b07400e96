package fr.parcoursprojet.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Visiteur;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** The agent's own calendar, by a real request without a sign-in: the secret opens it, nothing else does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class AbonnementsTest {

    private static final LocalDate MARDI = LocalDate.of(2026, 11, 3);

    @Autowired
    BancDeDemande banc;

    @Autowired
    Abonnements abonnements;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Demandes demandes;

    @Autowired
    Agents agents;

    @Autowired
    JdbcClient sql;

    @Autowired
    HorlogeReglable horloge;

    @LocalServerPort
    int port;

    AgentId camille;
    DossierId dossier;

    @BeforeEach
    void unRendezVous() {
        horloge.allerAu(MARDI);
        camille = banc.referent();
        dossier = banc.deposee(banc.personne());
        fixer(dossier, 9);
    }

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void theSecretOpensTheCalendarWithoutAName() {
        var annule = banc.deposee(banc.personne());
        var id = fixer(annule, 14);
        banc.enAgent(camille, () -> {
            rendezVous.annuler(id, 0, "");
            return true;
        });
        banc.enAgent(banc.referent(), () -> rendezVous.fixer(banc.deposee(banc.personne()), creneau(9)));
        var secret = renouveler();
        var vu = demander(secret);
        assertThat(vu.statut()).isEqualTo(200);
        var ics = abonnements.calendrier(secret).replace("\r\n ", "");
        assertThat(ics)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("SUMMARY:I.C.\\, " + demandes.de(dossier).numero())
                .contains("DTSTART:20261105T080000Z")
                .doesNotContain("Carrel", "Inès", "ORGANIZER");
    }

    @Test
    void anUnknownARenewedAndARevokedLinkAreNotFound() {
        var premier = renouveler();
        var second = renouveler();
        assertThat(second).isNotEqualTo(premier);
        assertThat(demander(premier).statut()).isEqualTo(404);
        assertThat(demander(second).statut()).isEqualTo(200);
        banc.enAgent(camille, () -> {
            abonnements.revoquer();
            return true;
        });
        assertThat(demander(second).statut()).isEqualTo(404);
        assertThat(demander("a".repeat(43)).statut()).isEqualTo(404);
        assertThat(banc.enAgent(camille, abonnements::depuis)).isEmpty();
    }

    @Test
    void theSecretIsKeptNowhere() {
        var secret = renouveler();
        assertThat(sql.sql("select empreinte from rendezvous_abonnement where agent = ?")
                        .param(camille.valeur())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(secret);
    }

    @Test
    void whoIsAReferentNoMoreHasNoCalendar() {
        var sujet = UUID.randomUUID().toString();
        var partant = reconnaitre(sujet, Set.of(Role.REFERENT));
        var secret = banc.enAgent(partant, abonnements::renouveler);
        assertThat(demander(secret).statut()).isEqualTo(200);
        reconnaitre(sujet, Set.of());
        assertThat(demander(secret).statut()).isEqualTo(404);
        assertThatThrownBy(() -> abonnements.renouveler())
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private AgentId reconnaitre(String sujet, Set<Role> roles) {
        return agents.reconnaitre(
                "https://agents.exemple", sujet, "Dominique Petit", new Email("d@ville.exemple"), roles);
    }

    private Visiteur demander(String secret) {
        return new Visiteur(port).demander("/calendrier/" + secret + ".ics");
    }

    private String renouveler() {
        return banc.enAgent(camille, abonnements::renouveler);
    }

    private RendezVousId fixer(DossierId sien, int heure) {
        return banc.enAgent(camille, () -> rendezVous.fixer(sien, creneau(heure)));
    }

    private static Creneau creneau(int heure) {
        return new Creneau(MARDI.plusDays(2).atTime(heure, 0), 45, Mode.TELEPHONE, "");
    }
}
