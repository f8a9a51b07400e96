package fr.parcoursprojet.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.stockage.Coffre;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** An urgent dossier, decided by the holder of a delegation, ratified by the next séance. */
@SpringBootTest
@Import(BancDEssai.class)
class ValidationsEnAmontTest {

    private static final LocalDate MARDI = LocalDate.of(2026, 11, 3);

    @Autowired
    BancDeCommission banc;

    @Autowired
    Commissions commissions;

    @Autowired
    Delegations delegations;

    @Autowired
    ValidationsEnAmont validations;

    @Autowired
    Prets prets;

    @Autowired
    Courriers courriers;

    @Autowired
    Demandes demandes;

    @Autowired
    Coffre coffre;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private AgentId odile;

    @BeforeEach
    void uneDelegation() {
        horloge.allerAu(MARDI);
        camille = banc.referent();
        odile = banc.membre("Odile " + UUID.randomUUID());
        deleguer(MARDI, MARDI.plusMonths(1), Montant.euros(1650));
    }

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void theHolderGrantsTheLettersLeaveAndTheNextSeanceRatifies() {
        var dossier = urgent("Le contrat commence lundi.");
        banc.enAgent(odile, () -> {
            assertThat(validations.aValider()).extracting(Urgence::dossier).contains(dossier);
            assertThat(validations.fiche(dossier).proposition().avis()).doesNotContain("Inès");
            validations.accorder(dossier, BancDeCommission.accord());
        });

        assertThat(prets.du(dossier)).isPresent();
        assertThat(courriers.de(dossier))
                .anyMatch(envoi -> envoi.pieces().stream().anyMatch(piece -> piece.startsWith("decision-")));
        var prise = commissions.decision(dossier).orElseThrow();
        assertThat(prise.le()).isEqualTo(MARDI);
        assertThat(texte(coffre.lire(prise.lettre()).octets())).contains("Par délégation, la commission a lu");
        banc.enAgent(camille, () -> {
            var acte = commissions.de(prise.seance()).procesVerbal();
            assertThat(texte(coffre.lire(acte).octets()))
                    .contains("délibération 2026-4", "Le contrat commence lundi.", "1 650,00");
            assertThat(commissions.toutes()).extracting(Seance::id).doesNotContain(prise.seance());
            assertThat(validations.aRatifier())
                    .extracting(ValidationEnAmont::dossier)
                    .contains(dossier);
        });
        assertThat(refus(() -> banc.enAgent(camille, () -> commissions.inscrire(banc.seance(camille), dossier))))
                .isEqualTo("commission.refus.dejaDecide");

        horloge.allerAu(MARDI.plusDays(1));
        var seance = banc.ouverte(camille);
        banc.enAgent(camille, () -> {
            commissions.clore(seance);
            assertThat(validations.aRatifier())
                    .extracting(ValidationEnAmont::dossier)
                    .doesNotContain(dossier);
            assertThat(validations.ratifiees(seance))
                    .extracting(ValidationEnAmont::dossier)
                    .contains(dossier);
            var pv = texte(coffre.lire(commissions.de(seance).procesVerbal()).octets());
            assertThat(pv.substring(pv.indexOf("Validations en amont, ratifiées")))
                    .contains(
                            String.valueOf(demandes.de(dossier).numero()),
                            "délibération 2026-4",
                            "Le contrat commence lundi.");
        });
        var suivante = banc.ouverte(camille);
        banc.enAgent(camille, () -> {
            commissions.clore(suivante);
            assertThat(validations.ratifiees(suivante)).isEmpty();
        });
    }

    @Test
    void theCeilingAndTheDatesHold() {
        deleguer(MARDI.plusDays(10), MARDI.plusDays(20), Montant.euros(9000));
        var dossier = urgent("Le permis est demain.");
        assertThat(erreurs(dossier, BancDeCommission.accord(Montant.euros(1350), Montant.de("300.01"), 24)))
                .contains("pret");
        assertThat(commissions.decision(dossier)).isEmpty();
        assertThat(prets.du(dossier)).isEmpty();

        horloge.allerAu(MARDI.plusMonths(1).plusDays(1));
        assertThatThrownBy(() -> banc.enAgent(odile, () -> validations.accorder(dossier, BancDeCommission.accord())))
                .isInstanceOf(Introuvable.class);
        horloge.allerAu(MARDI);
        banc.enAgent(
                camille,
                () -> delegations.toutes().stream()
                        .filter(delegation -> delegation.titulaire().equals(odile))
                        .forEach(delegation -> delegations.finir(delegation.id())));
        assertThatThrownBy(() -> banc.enAgent(odile, () -> validations.accorder(dossier, BancDeCommission.accord())))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void onlyAnUrgentPresentedDossierIsDecidedAndOnlyByItsHolder() {
        var pasUrgent = banc.presente(camille);
        assertThatThrownBy(() -> banc.enAgent(odile, () -> validations.accorder(pasUrgent, BancDeCommission.accord())))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> banc.enAgent(odile, () -> validations.fiche(pasUrgent)))
                .isInstanceOf(Introuvable.class);
        var enCours = banc.enCours(banc.personne(), camille);
        assertThat(refus(() -> banc.enAgent(camille, () -> validations.demander(enCours, "Vite."))))
                .isEqualTo("commission.refus.incomplet");
        assertThatThrownBy(() -> banc.enAgent(camille, () -> validations.demander(pasUrgent, " ")))
                .isInstanceOf(SaisieInvalide.class);

        var dossier = urgent("Le bail se signe demain.");
        var sansPouvoir = banc.membre("Alice Morel");
        assertThatThrownBy(() -> banc.enAgent(sansPouvoir, () -> validations.fiche(dossier)))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> banc.enAgent(sansPouvoir, () -> delegations.toutes()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> banc.enAgent(odile, () -> validations.demander(pasUrgent, "Vite.")))
                .isInstanceOf(AccessDeniedException.class);

        banc.enAgent(camille, () -> commissions.inscrire(banc.seance(camille), dossier));
        assertThatThrownBy(() -> banc.enAgent(odile, () -> validations.accorder(dossier, BancDeCommission.accord())))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void aDelegationIsRecordedWhole() {
        assertThatThrownBy(() -> banc.enAgent(
                        camille, () -> delegations.enregistrer(null, null, MARDI.minusDays(1), Montant.ZERO, " ")))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        saisie -> assertThat(saisie.erreurs())
                                .extracting(Erreur::champ)
                                .containsExactly("titulaire", "du", "au", "plafond", "acte"));
        assertThatThrownBy(() -> banc.enAgent(
                        camille, () -> delegations.enregistrer(camille, MARDI, MARDI, Montant.euros(500), "arrêté")))
                .isInstanceOf(Introuvable.class);
    }

    private void deleguer(LocalDate du, LocalDate au, Montant plafond) {
        banc.enAgent(camille, () -> delegations.enregistrer(odile, du, au, plafond, "délibération 2026-4"));
    }

    private DossierId urgent(String motif) {
        var dossier = banc.presente(camille);
        banc.enAgent(camille, () -> validations.demander(dossier, motif));
        return dossier;
    }

    private List<String> erreurs(DossierId dossier, Accord accord) {
        try {
            banc.enAgent(odile, () -> validations.accorder(dossier, accord));
        } catch (SaisieInvalide saisie) {
            return saisie.erreurs().stream().map(Erreur::champ).toList();
        }
        return List.of();
    }

    private static String texte(byte[] octets) {
        VerifieurPdf.verifier(octets);
        try (var document = Loader.loadPDF(octets)) {
            var lecteur = new PDFTextStripper();
            lecteur.setSortByPosition(true);
            return lecteur.getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static String refus(Runnable action) {
        try {
            action.run();
        } catch (Refus refus) {
            return refus.cle();
        }
        return "accepted";
    }
}
