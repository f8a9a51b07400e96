package fr.parcoursprojet.portail.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The accessibility statement says what the last checks found, and that was nothing. */
class ControlesTest {

    @Test
    void theLastChecksCanBeReadAndFoundNoFault() {
        var vus = Objects.requireNonNull(Controles.derniers(), "src/main/resources/accessibilite.properties");
        assertThat(vus.pages()).isPositive().isLessThanOrEqualTo(vus.etats());
        assertThat(vus.fautes()).isZero();
        assertThat(vus.le()).isAfter("2026-01-01");
    }
}
