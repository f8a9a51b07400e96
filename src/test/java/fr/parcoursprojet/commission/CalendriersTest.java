package fr.parcoursprojet.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.instruction.Avis;
import fr.parcoursprojet.reglement.JoursFermes;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A year of séances: their days, when the agenda closes, who is invited and what members think beforehand. */
@SpringBootTest
@Import(BancDEssai.class)
class CalendriersTest {

    @Autowired
    BancDeCommission banc;

    @Autowired
    Commissions commissions;

    @Autowired
    Calendriers calendriers;

    @Autowired
    AvisDesMembres avis;

    @Autowired
    Presences presences;

    @Autowired
    JdbcClient base;

    @Autowired
    JoursFermes joursFermes;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;

    @BeforeEach
    void unJourDeLAnneeQueNulAutreTestNePlanifie() {
        horloge.allerAu(LocalDate.of(2062, 1, 2));
        camille = banc.referent();
    }

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void theFirstMondaysAvoidPublicHolidaysAndThePast() {
        horloge.allerAu(LocalDate.of(2062, 3, 10));
        var jours = banc.enAgent(
                camille,
                () -> calendriers.proposer(
                        new Calendrier(2062, 1, DayOfWeek.MONDAY, LocalTime.of(14, 0), "Salle des conseils", 8)));
        // April 3 is no holiday in 2062, May 1 is one: the Tuesday after
        assertThat(jours.stream().map(jour -> jour.debut().toLocalDate()))
                .startsWith(LocalDate.of(2062, 4, 3), LocalDate.of(2062, 5, 2), LocalDate.of(2062, 6, 5))
                .hasSize(9);
        assertThat(jours.get(1).deplacee()).isTrue();
        assertThat(jours.getFirst().deplacee()).isFalse();
        // eight days before April 3 is a Sunday: the agenda closes on the Friday
        assertThat(jours.getFirst().cloture()).isEqualTo(LocalDate.of(2062, 3, 24));
    }

    @Test
    void aDayTheCityClosesIsAvoidedToo() {
        var voulu = new Calendrier(2062, 2, DayOfWeek.TUESDAY, LocalTime.of(14, 0), "Salle des conseils", 8);
        var mardi = LocalDate.of(2062, 9, 12);
        assertThat(jours(voulu)).contains(mardi);
        banc.enAgent(camille, () -> {
            joursFermes.fermer(mardi, "Fermeture exceptionnelle");
            return true;
        });
        try {
            assertThat(jours(voulu)).doesNotContain(mardi).contains(mardi.plusDays(1));
        } finally {
            banc.enAgent(camille, () -> {
                joursFermes.rouvrir(mardi);
                return true;
            });
        }
    }

    private List<LocalDate> jours(Calendrier voulu) {
        return banc.enAgent(camille, () -> calendriers.proposer(voulu)).stream()
                .map(jour -> jour.debut().toLocalDate())
                .toList();
    }

    @Test
    void aYearIsPlannedOnceAndItsMembersAreInvited() {
        var alice = banc.membre("Alice Morel");
        var voulu = new Calendrier(2063, 5, DayOfWeek.THURSDAY, LocalTime.of(9, 30), "Salle " + UUID.randomUUID(), 10);
        var planifiees = banc.enAgent(camille, () -> calendriers.planifier(voulu));
        assertThat(planifiees).hasSize(12);
        assertThat(banc.enAgent(camille, () -> calendriers.planifier(voulu))).isEmpty();
        var premiere = banc.enAgent(camille, () -> commissions.de(planifiees.getFirst()));
        assertThat(premiere.debut()).isEqualTo(LocalDate.of(2063, 1, 25).atTime(9, 30));
        assertThat(premiere.cloture()).isEqualTo(LocalDate.of(2063, 1, 15));
        assertThat(premiere.inviteLe()).isNotNull();
        assertThat(invitations(planifiees.getFirst(), alice))
                .singleElement()
                .satisfies(texte -> assertThat(texte)
                        .contains(
                                "25 janvier 2063",
                                "9\u00a0h\u00a030",
                                voulu.lieu(),
                                "/agents/commission/" + planifiees.getFirst())
                        .contains("/agents/commission/" + planifiees.getLast()));
    }

    @Test
    void afterItsClosingDayNoDossierIsAdded() {
        var dossier = banc.presente(camille);
        var autre = banc.presente(camille);
        var seance = banc.enAgent(
                camille, () -> commissions.planifier(LocalDate.of(2062, 2, 1).atTime(14, 0), "Salle des conseils"));
        banc.enAgent(camille, () -> {
            calendriers.fermerLe(seance, LocalDate.of(2062, 1, 20));
            commissions.deplacer(seance, LocalDate.of(2062, 2, 3).atTime(14, 0), "Salle des conseils");
        });
        assertThat(banc.enAgent(camille, () -> commissions.de(seance)).cloture())
                .isEqualTo(LocalDate.of(2062, 1, 22));
        horloge.allerAu(LocalDate.of(2062, 1, 22));
        banc.enAgent(camille, () -> commissions.inscrire(seance, dossier));
        horloge.allerAu(LocalDate.of(2062, 1, 23));
        assertThatThrownBy(() -> banc.enAgent(camille, () -> commissions.inscrire(seance, autre)))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.cle()).isEqualTo("commission.refus.ordreClos"));
        assertThatThrownBy(() -> banc.enAgent(camille, () -> calendriers.fermerLe(seance, LocalDate.of(2062, 2, 4))))
                .isInstanceOf(SaisieInvalide.class);
        banc.enAgent(camille, () -> {
            calendriers.fermerLe(seance, LocalDate.of(2062, 1, 23));
            commissions.inscrire(seance, autre);
        });
    }

    @Test
    void whatCannotBeIsSaidUnderItsField() {
        assertThatThrownBy(() -> banc.enAgent(
                        camille,
                        () -> calendriers.proposer(new Calendrier(2030, 1, DayOfWeek.SUNDAY, LocalTime.NOON, " ", 90))))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        saisie -> assertThat(saisie.erreurs())
                                .extracting(Erreur::champ)
                                .containsExactly("annee", "jour", "joursAvant", "lieu"));
        assertThatThrownBy(
                        () -> banc.enAgent(banc.membre("Alice Morel"), () -> calendriers.inviter(banc.seance(camille))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMemberNotesAnOpinionBeforehandAndNobodyElse() {
        var dossier = banc.presente(camille);
        var seance = banc.seance(camille);
        banc.enAgent(camille, () -> commissions.inscrire(seance, dossier));
        var alice = banc.membre("Alice Morel");
        banc.enAgent(alice, () -> {
            avis.donner(seance, dossier, Avis.RESERVE, "Durée longue.");
            avis.donner(seance, dossier, Avis.FAVORABLE, "");
        });
        assertThat(banc.enAgent(camille, () -> avis.de(seance, dossier)))
                .containsExactly(new AvisDeMembre(alice, Avis.FAVORABLE, ""));
        assertThatThrownBy(() -> banc.enAgent(alice, () -> avis.donner(seance, dossier, null, "")))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> banc.enAgent(camille, () -> avis.donner(seance, dossier, Avis.FAVORABLE, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        banc.enAgent(alice, () -> avis.donner(seance, banc.presente(camille), Avis.FAVORABLE, "")))
                .isInstanceOf(Introuvable.class);

        banc.enAgent(camille, () -> presences.deporter(seance, dossier, Set.of(alice)));
        assertThat(banc.enAgent(camille, () -> avis.de(seance, dossier))).isEmpty();
        assertThatThrownBy(() -> banc.enAgent(alice, () -> avis.donner(seance, dossier, Avis.FAVORABLE, "")))
                .isInstanceOf(Refus.class);
        banc.enAgent(camille, () -> commissions.retirer(seance, dossier));
        assertThat(commissions.prochaine(dossier)).isEmpty();
    }

    private List<String> invitations(SeanceId seance, AgentId membre) {
        return base.sql("select texte from courrier_message where cle like :cle")
                .param("cle", "invitation:" + seance + ":" + membre + ":%")
                .query(String.class)
                .list();
    }
}
