package fr.parcoursprojet.accueil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An age or a date, as it is said on the telephone. */
class AgeOuNaissanceTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 10, 30);

    @ParameterizedTest
    @ValueSource(strings = {"22", "22 ans", " 22 "})
    void anAgeGivesAYear(String dit) {
        assertThat(AgeOuNaissance.lu(dit, JOUR)).contains(new AgeOuNaissance(null, 2004));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14/03/2004", "14.3.2004", "14032004", "14 03 2004", "14-03-2004"})
    void aDateIsReadHoweverItIsTyped(String dit) {
        assertThat(AgeOuNaissance.lu(dit, JOUR)).contains(new AgeOuNaissance(LocalDate.of(2004, 3, 14), null));
    }

    @Test
    void nothingIsNothing() {
        assertThat(AgeOuNaissance.lu("  ", JOUR)).contains(new AgeOuNaissance(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2004", "jeune", "14/03/04", "1234", "-3"})
    void whatIsNeitherIsRefused(String dit) {
        assertThat(AgeOuNaissance.lu(dit, JOUR)).isEmpty();
    }
}
