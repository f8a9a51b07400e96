package fr.parcoursprojet.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.VerifieurPdf;
import java.nio.charset.StandardCharsets;
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
}
