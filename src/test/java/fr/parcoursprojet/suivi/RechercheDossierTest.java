package fr.parcoursprojet.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an agent types is what the search column holds. */
class RechercheDossierTest {

    @Test
    void namesLoseTheirAccents() {
        assertThat(mots("  Inès  CARREL ")).containsExactly("ines", "carrel");
    }

    @Test
    void aTelephoneIsOneNumberHoweverItIsTyped() {
        assertThat(mots("06 12 34 56")).containsExactly("06123456");
        assertThat(mots("+33 6 12.34")).containsExactly("061234");
    }

    @Test
    void aNumberIsFoundWholeOrInPart() {
        assertThat(mots("PP-2026-00042")).containsExactly("pp-2026-00042");
        assertThat(mots("")).isEmpty();
    }

    private static java.util.List<String> mots(String texte) {
        return new RechercheDossier(texte, Set.of()).mots();
    }
}
