package fr.parcoursprojet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.budget.Estimation.Impossible;
import fr.parcoursprojet.budget.Estimation.Possible;
import fr.parcoursprojet.budget.Estimation.Raison;
import fr.parcoursprojet.reglement.EtapeDeRelance;
import fr.parcoursprojet.reglement.MotifOffert;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R4: the smallest loan that finishes the project, and never one that harms. */
class SimulateurTest {

    private static final Reglement REGLEMENT = new Reglement(
            "essai",
            LocalDate.of(2026, 1, 1),
            Montant.euros(100),
            Montant.euros(3000),
            36,
            Montant.euros(1),
            PositionAjustement.DERNIERE,
            Montant.euros(300),
            Montant.euros(500),
            16,
            List.of(),
            Montant.euros(10),
            new BigDecimal("0.33"),
            5,
            List.of(
                    new EtapeDeRelance(NiveauDeRelance.COURTOISIE, -7),
                    new EtapeDeRelance(NiveauDeRelance.PREMIER_IMPAYE, 1)),
            3,
            false,
            2,
            15,
            2,
            Reglement.Rappels.USUELS,
            MotifOffert.LIVRES,
            List.of());

    @Test
    void aGrantAndOtherSourcesComeBeforeTheLoan() {
        var estimation = Simulateur.estimer(
                new ChiffresProjet(Montant.euros(1900), Montant.euros(250), budget(890, 425, 30), false), REGLEMENT);

        assertThat(estimation).isInstanceOfSatisfying(Possible.class, possible -> {
            assertThat(possible.subvention()).isEqualTo(Montant.euros(300));
            assertThat(possible.pret()).isEqualTo(Montant.euros(1350));
            var mensualites = possible.mensualites().getFirst();
            assertThat(mensualites.nombre()).isEqualTo(24);
            assertThat(mensualites.mensualite()).isEqualTo(Montant.euros(57));
            assertThat(mensualites.ajustement()).isEqualTo(Montant.euros(39));
            assertThat(possible.parJourAujourdhui()).isEqualTo(Montant.de("14.50"));
            assertThat(possible.parJourPendant()).isEqualTo(Montant.de("12.60"));
        });
    }

    @Test
    void noLoanIsProposedWhenTheGrantIsEnough() {
        var estimation = Simulateur.estimer(
                new ChiffresProjet(Montant.euros(384), Montant.euros(200), budget(400, 350, 0), false), REGLEMENT);

        assertThat(estimation).isInstanceOfSatisfying(Possible.class, possible -> {
            assertThat(possible.subvention()).isEqualTo(Montant.euros(184));
            assertThat(possible.pret()).isEqualTo(Montant.ZERO);
            assertThat(possible.mensualites()).isEmpty();
        });
    }

    @Test
    void aLoanThatLeavesTooLittleToLiveOnIsNotProposed() {
        var estimation = Simulateur.estimer(
                new ChiffresProjet(Montant.euros(2000), Montant.ZERO, budget(700, 400, 0), false), REGLEMENT);

        assertThat(estimation)
                .isInstanceOfSatisfying(
                        Impossible.class,
                        impossible -> assertThat(impossible.raison()).isEqualTo(Raison.RESTE_TROP_BAS));
    }

    @Test
    void theRatioLimitsWhenTheBudgetIsEasy() {
        var estimation = Simulateur.estimer(
                new ChiffresProjet(Montant.euros(3200), Montant.ZERO, budget(900, 0, 290), false), REGLEMENT);

        assertThat(estimation)
                .isInstanceOfSatisfying(
                        Impossible.class,
                        impossible -> assertThat(impossible.raison()).isEqualTo(Raison.TAUX_DEPASSE));
    }

    @Test
    void theCeilingOfTheReglementHolds() {
        var estimation = Simulateur.estimer(
                new ChiffresProjet(Montant.euros(5000), Montant.ZERO, budget(3000, 500, 0), false), REGLEMENT);

        assertThat(estimation)
                .isInstanceOfSatisfying(
                        Impossible.class,
                        impossible -> assertThat(impossible.raison()).isEqualTo(Raison.PLAFOND));
    }

    @Test
    void nothingIsLentBeforeEighteen() {
        var estimation = Simulateur.estimer(
                new ChiffresProjet(Montant.euros(1000), Montant.ZERO, budget(1500, 300, 0), true), REGLEMENT);

        assertThat(estimation)
                .isInstanceOfSatisfying(
                        Impossible.class,
                        impossible -> assertThat(impossible.raison()).isEqualTo(Raison.MINEUR));
    }

    @Test
    void whateverTheHouseholdAPossibleLoanFinishesTheProjectAndStaysWithinTheCapacity() {
        var hasard = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            var cout = Montant.euros(50 + hasard.nextInt(4000));
            var autres = Montant.euros(hasard.nextInt(1500));
            var fiche = budget(hasard.nextInt(2500), hasard.nextInt(1500), hasard.nextInt(400));
            var estimation = Simulateur.estimer(new ChiffresProjet(cout, autres, fiche, false), REGLEMENT);
            if (estimation instanceof Possible possible) {
                assertThat(possible.autresSources().plus(possible.subvention()).plus(possible.pret()))
                        .isGreaterThanOrEqualTo(cout);
                assertThat(possible.subvention()).isLessThanOrEqualTo(Montant.euros(300));
                possible.mensualites().forEach(mensualites -> {
                    assertThat(mensualites.total()).isEqualTo(possible.pret());
                    assertThat(mensualites.mensualite())
                            .isLessThanOrEqualTo(Capacite.de(fiche, REGLEMENT).mensuelle());
                });
            }
        }
    }

    @Test
    void theWorstOfTheLastThreeMonthsCountsWhenIncomeIsIrregular() {
        var fiche = new FicheBudget(
                List.of(LigneBudget.declaree(PosteBudget.SALAIRE, Montant.euros(1200), Periodicite.MENSUELLE)),
                List.of(Montant.euros(1200), Montant.euros(640), Montant.euros(900)),
                BigDecimal.ONE);

        assertThat(fiche.ressources()).isEqualTo(Montant.euros(640));
        assertThat(Capacite.de(fiche, REGLEMENT).mensuelle()).isEqualTo(Montant.de("211.20"));
    }

    private static FicheBudget budget(int ressources, int charges, int dettes) {
        return new FicheBudget(
                List.of(
                        LigneBudget.declaree(PosteBudget.SALAIRE, Montant.euros(ressources), Periodicite.MENSUELLE),
                        LigneBudget.declaree(PosteBudget.LOYER, Montant.euros(charges), Periodicite.MENSUELLE),
                        LigneBudget.declaree(PosteBudget.CREDIT, Montant.euros(dettes), Periodicite.MENSUELLE)),
                List.of(),
                BigDecimal.ONE);
    }
}
