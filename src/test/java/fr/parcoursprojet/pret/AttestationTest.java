package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.socle.Montant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The attestation de solde says what was paid, and only that: an erased debt was never repaid. */
@SpringBootTest
@Import(BancDEssai.class)
class AttestationTest {

    private static final LocalDate PREMIERE = LocalDate.of(2055, 2, 5);
    private static final LocalDate JUIN = LocalDate.of(2055, 6, 30);
    private static final Deliberation DELIBERATION = new Deliberation("2055-007", JUIN);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    PapiersDuPret papiers;

    @Autowired
    HorlogeReglable horloge;

    @Test
    void paidAsAWholeAtOnceItSaysSo() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE, Montant.euros(315));
        assertThat(attestation(pret))
                .contains("Prêt entièrement remboursé", "5 février 2055", "Plus rien n’est dû", "15,00 €", "en trop");
    }

    @Test
    void anErasedDebtIsNeverSaidToBeRepaid() {
        var pret = sixFois50();
        horloge.allerAu(JUIN);
        eteindre(pret, null);
        assertThat(attestation(pret))
                .contains("Plus rien n’est dû", "éteinte à hauteur de 300,00 €", "ne peut plus être demandée")
                .doesNotContainIgnoringCase("rembours")
                .doesNotContain("payés", "payé ");
    }

    @Test
    void partlyErasedEachPartHasItsWord() {
        var pret = sixFois50();
        horloge.allerAu(JUIN);
        eteindre(pret, Montant.euros(120));
        assertThat(attestation(pret)).contains("Il reste 180,00 €", "éteinte à hauteur de 120,00 €");
        essais.payer(pret, JUIN, Montant.euros(180));
        assertThat(attestation(pret))
                .contains("Plus rien n’est dû", "180,00 € ont été payés", "éteinte à hauteur de 120,00 €")
                .doesNotContain("entièrement remboursé");
    }

    @Test
    void aRemissionAndASoutienAreSaid() {
        var pret = sixFois50();
        horloge.allerAu(JUIN);
        dettes.soutenir(pret, 2, "perte d'emploi", JUIN, null);
        dettes.remettre(pret, Montant.euros(200), "geste", JUIN, null);
        assertThat(attestation(pret))
                .contains("Plus rien n’est dû", "a renoncé à 200,00 €", "100,00 € ont été payés", "à titre de soutien")
                .doesNotContain("entièrement remboursé");
    }

    @Test
    void aDebtInNonValeurIsStillOwed() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE, Montant.euros(50));
        horloge.allerAu(JUIN);
        essais.faire(() -> dettes.admettreEnNonValeur(pret, DELIBERATION, essais.agent()));
        assertThat(attestation(pret))
                .contains("Il reste 250,00 €", "la dette existe toujours")
                .doesNotContain("Plus rien");
    }

    private PretId sixFois50() {
        return essais.debloque(Collections.nCopies(6, Montant.euros(50)), PREMIERE);
    }

    private void eteindre(PretId pret, Montant part) {
        essais.faire(() ->
                dettes.eteindre(pret, new Effacement(JUIN, "jugement d'essai", part, DELIBERATION), essais.agent()));
    }

    private String attestation(PretId pret) {
        var pdf = papiers.attestation(pret, prets.de(pret).emprunteur());
        VerifieurPdf.verifier(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var lecteur = new PDFTextStripper();
            lecteur.setSortByPosition(true);
            return lecteur.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
