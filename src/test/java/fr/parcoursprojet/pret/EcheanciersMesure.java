package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How many schedules one thread makes in a second: run on demand, as docs/mesures.md says. */
class EcheanciersMesure {

    private static final int NOMBRE = 1_000_000;

    @Test
    void schedulesOnOneThread() {
        var premiere = LocalDate.of(2026, 1, 31);
        for (int tour = 0; tour < 4; tour++) {
            var debut = System.nanoTime();
            long lignes = 0;
            for (int rang = 0; rang < NOMBRE; rang++) {
                var montants = Mensualites.de(
                                Montant.euros(300 + rang % 2_700), 18, Montant.euros(1), PositionAjustement.DERNIERE)
                        .montants();
                lignes += Echeancier.mensuel(premiere.plusDays(rang % 365), montants)
                        .lignes()
                        .size();
            }
            var secondes = (System.nanoTime() - debut) / (double) TimeUnit.SECONDS.toNanos(1);
            System.out.printf("%,.0f schedules a second, %,d instalments%n", NOMBRE / secondes, lignes);
            assertThat(lignes).isGreaterThan(NOMBRE * 16L);
        }
    }
}
