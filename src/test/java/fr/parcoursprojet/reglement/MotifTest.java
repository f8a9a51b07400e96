package fr.parcoursprojet.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a motif is for good: it fits its column, and no two words give the same one. */
class MotifTest {

    @ParameterizedTest
    @CsvSource({
        "Mariage, MARIAGE",
        "Accès au numérique, ACCES_AU_NUMERIQUE",
        "  L’été à vélo !, L_ETE_A_VELO",
        "2 roues, ROUES",
        "Santé, SANTE_2",
        "Autre, AUTRE_2",
        "123, MOTIF",
        "Équipement pour un enfant qui arrive, EQUIPEMENT_POUR_UN_ENFANT"
    })
    void wordsGiveACode(String mots, String code) {
        assertThat(Motif.nouveau(mots, Motif.LIVRES).code()).isEqualTo(code);
    }

    @Test
    void theSameWordsNeverGiveTheSameCodeTwice() {
        var pris = new ArrayList<>(Motif.LIVRES);
        for (int rang = 0; rang < 120; rang++) {
            pris.add(Motif.nouveau("Équipement pour un enfant qui arrive", pris));
        }
        assertThat(pris)
                .doesNotHaveDuplicates()
                .allSatisfy(un -> assertThat(un.code()).hasSizeLessThanOrEqualTo(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mariage", "MARIAGÉ", "MARIAGE CIVIL", "_MARIAGE", "AUTRE", "X234567890123456789012345678901"
            })
    void whatIsNoCodeIsRefused(String texte) {
        assertThat(Motif.estValide(texte)).isFalse();
        assertThatThrownBy(() -> new Motif(texte)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSevenComeFirstInTheirOrder() {
        assertThat(List.of(new Motif("ARC"), Motif.SANTE, Motif.FORMATION, new Motif("ARBRE")).stream()
                        .sorted())
                .containsExactly(Motif.FORMATION, Motif.SANTE, new Motif("ARBRE"), new Motif("ARC"));
    }
}
