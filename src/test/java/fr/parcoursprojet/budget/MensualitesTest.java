package fr.parcoursprojet.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** R3: instalments add up to the loan, exactly. */
class MensualitesTest {

    private static final List<Montant> UNITES = List.of(Montant.de("0.01"), Montant.euros(1), Montant.euros(5));

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/donnees/prets-jeunes.csv", numLinesToSkip = 1)
    void theSixteenRealLoansComeOutAsTheyWereSigned(
            String ref,
            String objet,
            BigDecimal principal,
            int nombre,
            BigDecimal pleine,
            BigDecimal ajustement,
            String position) {
        var capital = new Montant(principal);
        // one loan of 2,000 EUR was rounded up to five euros, the others to one
        var unite = ref.equals("J10-06") ? Montant.euros(5) : Montant.euros(1);
        var mensualites = Mensualites.de(
                capital,
                nombre,
                unite,
                position.equals("FIRST") ? PositionAjustement.PREMIERE : PositionAjustement.DERNIERE);

        assertThat(mensualites.nombre()).isEqualTo(nombre);
        assertThat(mensualites.mensualite()).isEqualTo(new Montant(pleine));
        assertThat(mensualites.ajustement()).isEqualTo(new Montant(ajustement));
        assertThat(mensualites.total()).isEqualTo(capital);
    }

    @Test
    void hundredThousandRandomLoansAddUp() {
        var hasard = new Random(20101);
        for (int i = 0; i < 100_000; i++) {
            var capital = new Montant(BigDecimal.valueOf(1 + hasard.nextInt(1_000_000), 2));
            var nombre = 1 + hasard.nextInt(60);
            var unite = UNITES.get(hasard.nextInt(UNITES.size()));
            var position = PositionAjustement.values()[hasard.nextInt(2)];

            var mensualites = Mensualites.de(capital, nombre, unite, position);

            var cas = capital + " in " + nombre + " by " + unite + " " + position;
            assertThat(mensualites.total()).as(cas).isEqualTo(capital);
            assertThat(mensualites.nombre()).as(cas).isBetween(1, nombre);
            assertThat(mensualites.montants()).as(cas).allMatch(Montant::estPositif);
            assertThat(mensualites.montants().stream()
                            .filter(montant -> montant.compareTo(mensualites.mensualite()) != 0)
                            .count())
                    .as(cas)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void thereAreFewerInstalmentsWhenRoundingUpLeavesNothingForTheLast() {
        var mensualites = Mensualites.de(Montant.euros(10), 9, Montant.euros(5), PositionAjustement.DERNIERE);

        assertThat(mensualites.montants()).containsExactly(Montant.euros(5), Montant.euros(5));
        assertThat(mensualites.ajustee()).isFalse();
    }

    @Test
    void aLoanOfNothingIsRefused() {
        assertThatThrownBy(() -> Mensualites.de(Montant.ZERO, 3, Montant.euros(1), PositionAjustement.DERNIERE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
