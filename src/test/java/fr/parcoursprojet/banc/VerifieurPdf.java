package fr.parcoursprojet.banc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks a PDF with veraPDF: accessible (PDF/UA-1) and lasting (PDF/A-3a). */
public final class VerifieurPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VerifieurPdf() {}

    /** Fails when the PDF breaks a rule of PDF/UA-1 or PDF/A-3a. */
    public static void verifier(byte[] pdf) {
        for (var norme : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var lecteur = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norme)) {
                var resultat = Foundries.defaultInstance()
                        .createValidator(norme, false)
                        .validate(lecteur);
                assertThat(resultat.getTestAssertions())
                        .as(norme.getId())
                        .filteredOn(essai -> essai.getStatus() == TestAssertion.Status.FAILED)
                        .extracting(essai -> essai.getRuleId().getClause() + " " + essai.getMessage())
                        .isEmpty();
                assertThat(resultat.isCompliant()).as(norme.getId()).isTrue();
            } catch (AssertionError faute) {
                throw faute;
            } catch (Exception illisible) {
                throw new AssertionError("veraPDF cannot read the file", illisible);
            }
        }
    }
}
