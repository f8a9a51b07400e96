package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R3: a schedule adds up, is positive, goes forward and never drifts, whatever happens to it. */
class EcheancierTest {

    private static final List<Montant> UNITES = List.of(Montant.de("0.01"), Montant.euros(1), Montant.euros(5));

    @Test
    void oneHundredThousandLoans() {
        var hasard = new Random(2011);
        for (int tour = 0; tour < 100_000; tour++) {
            var capital = Montant.arrondi(BigDecimal.valueOf(1 + hasard.nextInt(300_000), 2));
            var nombre = 1 + hasard.nextInt(36);
            var ancre = LocalDate.of(2010, 1, 1).plusDays(hasard.nextInt(7000));
            var montants = Mensualites.de(
                            capital,
                            nombre,
                            UNITES.get(hasard.nextInt(3)),
                            PositionAjustement.values()[hasard.nextInt(2)])
                    .montants();
            var echeancier = Echeancier.mensuel(ancre, montants);
            verifier(echeancier, capital, tour);
            for (int rang = 0; rang < echeancier.lignes().size(); rang++) {
                var mois = YearMonth.from(ancre).plusMonths(rang);
                assertThat(echeancier.lignes().get(rang).le())
                        .isEqualTo(mois.atDay(Math.min(ancre.getDayOfMonth(), mois.lengthOfMonth())));
            }
        }
    }

    @Test
    void aDayClippedAtTheEndOfAMonthComesBack() {
        var echeancier = Echeancier.mensuel(LocalDate.of(2027, 1, 31), List.of(un(), un(), un(), un()));
        assertThat(echeancier.lignes().stream().map(LigneEcheancier::le))
                .containsExactly(
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2027, 4, 30));
    }

    @Test
    void paymentsCoverTheOldestFirst() {
        var echeancier = Echeancier.mensuel(LocalDate.of(2027, 1, 5), List.of(un(), un(), un()));
        var lues = echeancier.imputer(Montant.de("150.00"), LocalDate.of(2027, 2, 6));
        assertThat(lues.stream().map(Echeance::etat))
                .containsExactly(EtatEcheance.PAYEE, EtatEcheance.EN_RETARD, EtatEcheance.A_VENIR);
        assertThat(lues.get(1).reste()).isEqualTo(Montant.euros(50));
        assertThat(echeancier
                        .imputer(Montant.ZERO, LocalDate.of(2027, 1, 5))
                        .getFirst()
                        .etat())
                .as("paying on the day is paying in time")
                .isEqualTo(EtatEcheance.A_VENIR);
    }

    @Test
    void anotherFirstDateKeepsTheMonthsBetween() {
        var troue = new Echeancier(
                LocalDate.of(2027, 1, 31),
                List.of(
                        new LigneEcheancier(LocalDate.of(2027, 1, 31), un()),
                        new LigneEcheancier(LocalDate.of(2027, 4, 30), un())));
        assertThat(troue.aPartirDu(LocalDate.of(2027, 11, 30)).lignes().stream().map(LigneEcheancier::le))
                .containsExactly(LocalDate.of(2027, 11, 30), LocalDate.of(2028, 2, 29));
    }

    private static void verifier(Echeancier echeancier, Montant capital, int tour) {
        assertThat(echeancier.total()).as("loan %d", tour).isEqualTo(capital);
        LocalDate avant = null;
        for (var ligne : echeancier.lignes()) {
            assertThat(ligne.montant().estPositif()).isTrue();
            assertThat(avant == null || avant.isBefore(ligne.le()))
                    .as("loan %d", tour)
                    .isTrue();
            avant = ligne.le();
        }
    }

    private static Montant un() {
        return Montant.euros(100);
    }
}
