package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.pret.LigneEcheancier;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R12: a plan waits, then repays what is left, to the cent, in seven years at most. */
class PlanDApurementTest {

    private static final LocalDate LE = LocalDate.of(2055, 3, 15);

    @Test
    void theLastInstalmentMakesTheSumExact() {
        var lignes = plan("33.34").lignes(Montant.euros(100));
        assertThat(lignes)
                .containsExactly(
                        new LigneEcheancier(LE.plusMonths(6), Montant.de("33.34")),
                        new LigneEcheancier(LE.plusMonths(7), Montant.de("33.34")),
                        new LigneEcheancier(LE.plusMonths(8), Montant.de("33.32")));
    }

    @Test
    void itsDaysDoNotDriftAtTheEndOfShortMonths() {
        var lignes =
                new PlanDApurement(LE, "BDF 1", LocalDate.of(2055, 8, 31), Montant.euros(10)).lignes(Montant.euros(80));
        assertThat(lignes.get(6).le()).isEqualTo(LocalDate.of(2056, 2, 29));
        assertThat(lignes.get(7).le()).isEqualTo(LocalDate.of(2056, 3, 31));
    }

    @Test
    void sevenYearsAtMostWithTheMoratorium() {
        var lignes = plan("10").lignes(Montant.euros(790));
        assertThat(lignes).hasSize(79);
        assertThat(lignes.getLast().le()).isEqualTo(LE.plusMonths(84));
        assertThatThrownBy(() -> plan("10").lignes(Montant.de("790.01"))).isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void whatIsErasedAtTheEndIsInNoInstalment() {
        var plan = new PlanDApurement(LE, "BDF", LE.plusMonths(6), Montant.euros(40), Montant.euros(300));
        assertThat(plan.lignes(Montant.euros(370)))
                .extracting(LigneEcheancier::montant)
                .containsExactly(Montant.euros(40), Montant.euros(30));
        assertThatThrownBy(() -> plan.lignes(Montant.euros(300)))
                .as("nothing would be paid")
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> new PlanDApurement(LE, "BDF", LE, Montant.euros(10), Montant.de("-0.01")))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void whatCannotBeAPlanIsRefused() {
        assertThatThrownBy(() -> plan("0")).isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> new PlanDApurement(LE, " ", LE, Montant.euros(10)))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> new PlanDApurement(LE, "BDF", LE.minusDays(1), Montant.euros(10)))
                .isInstanceOf(SaisieInvalide.class);
    }

    private static PlanDApurement plan(String mensualite) {
        return new PlanDApurement(LE, "BDF 000123456", LE.plusMonths(6), Montant.de(mensualite));
    }
}
