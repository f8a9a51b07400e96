package fr.parcoursprojet.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sentence read first follows the calendar. */
class SituationDuDossierTest {

    private static final LocalDate SEANCE = LocalDate.of(2026, 10, 13);

    @Test
    void aSeanceIsAnnouncedUntilItsDayAndToldInThePastAfter() {
        assertThat(phrase(SEANCE)).endsWith(".inscrite");
        assertThat(phrase(SEANCE.plusDays(1))).endsWith(".passee");
    }

    private static String phrase(LocalDate aujourdhui) {
        return new SituationDuDossier(
                        EtatDossier.INSCRIT,
                        Optional.empty(),
                        SEANCE.minusDays(30),
                        SEANCE.plusDays(30),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SEANCE),
                        Optional.empty(),
                        Montant.ZERO,
                        aujourdhui)
                .phrase()
                .cle();
    }
}
