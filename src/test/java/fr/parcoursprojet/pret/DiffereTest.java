package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.commission.Accord;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.stockage.Coffre;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A loan that begins later: proposed, decided, written in its letter, and kept by its schedule. */
@SpringBootTest
@Import(BancDEssai.class)
class DiffereTest {

    @Autowired
    BancDeCommission banc;

    @Autowired
    Instructions instructions;

    @Autowired
    Commissions commissions;

    @Autowired
    Prets prets;

    @Autowired
    Coffre coffre;

    @Autowired
    HorlogeReglable horloge;

    @BeforeEach
    void aDay() {
        horloge.allerAu(LocalDate.of(2026, 11, 30));
    }

    @AfterEach
    void sortir() {
        horloge.revenir();
    }

    @Test
    void theFirstInstalmentComesLaterAndTheLetterSaysSo() throws IOException {
        var camille = banc.referent();
        var usuel = banc.presente(camille);
        var differe = banc.presente(camille);
        var seance = banc.ouverte(camille, usuel, differe);
        banc.decide(camille, seance, usuel, BancDeCommission.accord());
        var decide = Accord.de(BancDeCommission.proposition().differee(3), "La formation finit en février.");
        banc.decide(camille, seance, differe, decide);
        banc.enAgent(camille, () -> commissions.clore(seance));

        assertThat(commissions.decision(differe))
                .hasValueSatisfying(prise -> assertThat(prise.decision()).isEqualTo(decide));
        banc.enAgent(camille, () -> {
            assertThat(premiere(prets.du(usuel).orElseThrow())).isEqualTo(LocalDate.of(2027, 1, 5));
            // the fifth of April is a whole month after three months
            assertThat(premiere(prets.du(differe).orElseThrow())).isEqualTo(LocalDate.of(2027, 4, 5));
        });
        var lettre = banc.enAgent(
                        camille,
                        () -> commissions.de(seance).passages().stream()
                                .filter(passage -> passage.dossier().equals(differe))
                                .findFirst())
                .orElseThrow();
        var octets = coffre.lire(lettre.lettre()).octets();
        VerifieurPdf.verifier(octets);
        assertThat(texte(octets)).contains("La première mensualité tombe environ 4 mois après cette décision.");
        assertThat(texte(coffre.lire(banc.enAgent(camille, () -> commissions.de(seance))
                                .procesVerbal())
                        .octets()))
                .contains("différé de 3 mois");
    }

    @Test
    void aYearAtMostAndNeverForAGrantAlone() {
        var camille = banc.referent();
        var dossier = banc.enCours(banc.personne(), camille);
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(() -> proposer(BancDeCommission.proposition().differee(13), dossier))
                .satisfies(invalide -> assertThat(invalide.erreurs())
                        .extracting(SaisieInvalide.Erreur::champ)
                        .containsExactly("differeMois"));
        assertThat(proposer(BancDeCommission.proposition().differee(12), dossier))
                .isEqualTo(BancDeCommission.proposition().differee(12));
        var aide = Proposition.de(
                Montant.ZERO,
                Montant.euros(300),
                0,
                Montant.euros(1),
                PositionAjustement.DERNIERE,
                "",
                BancDeCommission.proposition().sens());
        assertThat(aide.differee(3)).isEqualTo(aide);
        assertThatThrownBy(() -> BancDeCommission.proposition().differee(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Proposition proposer(Proposition propose, DossierId dossier) {
        var camille = banc.referent();
        return banc.enAgent(camille, () -> {
            var version = instructions.du(dossier).version();
            return instructions.proposer(dossier, propose, version).proposition();
        });
    }

    private LocalDate premiere(Pret pret) {
        return prets.situation(pret.id(), LocalDate.of(2026, 11, 30))
                .echeances()
                .getFirst()
                .le();
    }

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var lecteur = new PDFTextStripper();
            lecteur.setSortByPosition(true); // bold figures keep their place in the sentence
            return lecteur.getText(document).replaceAll("\\s+", " ");
        }
    }
}
