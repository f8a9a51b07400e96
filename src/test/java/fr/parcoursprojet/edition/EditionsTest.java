package fr.parcoursprojet.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.VerifieurPdf;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Printed pages can be read by everyone and kept for years. */
@SpringBootTest
@Import(BancDEssai.class)
class EditionsTest {

    @Autowired
    Editions editions;

    @Test
    void aLetterIsAccessibleAndLasting() {
        var pdf = editions.pdf("essai", Map.of("nom", "Łucja Œuvrard"));

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        VerifieurPdf.verifier(pdf);
    }

    /** The pile of letters is printed, and kept by some: each letter stays readable in the whole. */
    @Test
    void lettersJoinedInOneFileAreAccessibleAndLastingToo() {
        var lettres = List.of("Łucja Œuvrard", "Noé Marchand", "Inès Carrel").stream()
                .map(nom -> editions.pdf("essai", Map.of("nom", nom)))
                .toList();
        VerifieurPdf.verifier(editions.relier(lettres));
    }

    @Test
    void theZeroOfThePapersIsNotBarred() throws Exception {
        for (var graisse : List.of(400, 700)) {
            try (var police = getClass().getResourceAsStream("/edition/PPCorps-" + graisse + ".ttf")) {
                var zero = Font.createFont(Font.TRUETYPE_FONT, police)
                        .createGlyphVector(new FontRenderContext(null, true, true), "0")
                        .getOutline()
                        .getPathIterator(null);
                var contours = 0;
                for (; !zero.isDone(); zero.next()) {
                    contours += zero.currentSegment(new float[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
                }
                assertThat(contours).as("graisse " + graisse).isEqualTo(2);
            }
        }
    }
}
