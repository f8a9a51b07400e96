package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.EnvoiDeCode;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** An e-mail leaves with the fact it tells, once, and says the same in both of its forms. */
@SpringBootTest
@Import(BancDEssai.class)
class CourriersTest {

    @Autowired
    Courriers courriers;

    @Autowired
    Usagers usagers;

    @Autowired
    EnvoiDeCode codes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RegistreDesEnvois registre;

    @Autowired
    Expedition expedition;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Agents agents;

    private final BoiteAuxLettres boite = BoiteAuxLettres.UNIQUE;
    private final String adresse = "u" + UUID.randomUUID() + "@example.org";

    @Test
    void aLetterLeavesInTextAndHtml() {
        var usager = usagers.ouvrir(new Email(adresse));
        usagers.preciser(usager, "Inès", "Martin", null, null);
        var dossier = DossierId.nouveau();

        courriers.ecrire(Lettre.a(usager, "essai", "essai:" + dossier)
                .sur(dossier)
                .avec("numero", 1)
                .avec("montant", Montant.euros(57))
                .joindre(PieceJointe.agenda("rendez-vous.ics", "BEGIN:VCALENDAR")));
        var pli = boite.attendre(candidat -> candidat.adresse().valeur().equals(adresse));

        assertThat(pli.objet()).isEqualTo("Essai no 1");
        assertThat(pli.texte())
                .contains("Bonjour Inès,")
                .contains("Votre mensualité de 57,00\u00a0€ arrive.")
                .contains("- première ligne\n- deuxième ligne")
                .contains("Voir mon prêt : http://localhost:8080/espace/mon-pret")
                .doesNotContain("<");
        assertThat(pli.html())
                .contains("lang=\"fr\"", "Bonjour Inès,", "href=\"http://localhost:8080/espace/mon-pret\"");
        assertThat(pli.pieces())
                .singleElement()
                .satisfies(piece -> assertThat(piece.nom()).isEqualTo("rendez-vous.ics"));
        assertThat(courriers.de(dossier)).singleElement().satisfies(envoi -> {
            assertThat(envoi.objet()).isEqualTo("Essai no 1");
            assertThat(envoi.pieces()).containsExactly("rendez-vous.ics");
        });
    }

    @Test
    void aLetterWrittenTwiceLeavesOnce() {
        var dossier = DossierId.nouveau();
        for (int fois = 0; fois < 3; fois++) {
            courriers.ecrire(essai("double:" + dossier).sur(dossier));
        }

        boite.attendre(pli -> pli.adresse().valeur().equals(adresse));
        assertThat(courriers.de(dossier)).hasSize(1);
    }

    @Test
    void aTransactionRolledBackLeavesNoLetter() {
        var dossier = DossierId.nouveau();
        transaction.executeWithoutResult(statut -> {
            courriers.ecrire(essai("annule:" + dossier).sur(dossier));
            assertThat(courriers.de(dossier)).hasSize(1);
            statut.setRollbackOnly();
        });

        assertThat(courriers.de(dossier)).isEmpty();
        courriers.ecrire(essai("apres:" + dossier));
        boite.attendre(pli -> pli.adresse().valeur().equals(adresse));
        assertThat(boite.pour(adresse)).hasSize(1);
    }

    @Test
    void aTemplateThatFailsRefusesTheFact() {
        assertThatThrownBy(() -> courriers.ecrire(Lettre.a(new Email(adresse), "absent", "absent:" + adresse)))
                .hasMessageContaining("absent");
    }

    @Test
    void aCodeLeavesWithoutBeingKept() {
        codes.envoyer(new Email(adresse), "482913", Instant.parse("2026-11-24T09:10:00Z"));

        var pli = boite.attendre(candidat -> candidat.adresse().valeur().equals(adresse));
        assertThat(pli.texte()).contains("482913").contains("10 h 10");
        assertThat(courriers.de(DossierId.nouveau())).isEmpty();
    }

    @Test
    void aCrashInBetweenLeavesItToAPerson() {
        var dossier = DossierId.nouveau();
        var id = transaction.execute(statut -> {
            courriers.ecrire(essai("panne:" + dossier).sur(dossier));
            var envoi = courriers.de(dossier).getFirst().id();
            assertThat(registre.prendre(envoi)).isTrue(); // another node took it, then died
            return envoi;
        });

        expedition.expedier(id);

        assertThat(courriers.de(dossier))
                .singleElement()
                .satisfies(envoi -> assertThat(envoi.etat()).isEqualTo(EtatEnvoi.INCERTAIN));
        assertThat(boite.pour(adresse)).isEmpty();
        enTantQue.agent(referent(), () -> {
            assertThat(courriers.enEchec()).extracting(Envoi::id).contains(id);
            courriers.renvoyer(id);
            assertThatThrownBy(() -> courriers.classer(id)).isInstanceOf(Refus.class);
        });
        assertThat(boite.attendre(pli -> pli.adresse().valeur().equals(adresse)).id())
                .isEqualTo(id);
    }

    @Test
    void onlyAgentsHandleFailedSendings() {
        enTantQue.usager(
                usagers.ouvrir(new Email(adresse)),
                () -> assertThatThrownBy(courriers::enEchec).isInstanceOf(AccessDeniedException.class));
    }

    private AgentId referent() {
        return agents.reconnaitre(
                "https://essai.example",
                "referent-courrier",
                "Camille Roux",
                new Email("roux@example.org"),
                Set.of(Role.REFERENT));
    }

    private Lettre essai(String cle) {
        return Lettre.a(new Email(adresse), "essai", cle).avec("numero", 2).avec("montant", Montant.euros(57));
    }
}
