package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a late loan stands, as the members read it before they decide: no name.
 *
 * @param arriere what should have been paid and was not, in euros
 * @param depuis the day of the oldest instalment that is late
 * @param mensualites how many instalments are late
 * @param reste all that is left to repay, in euros
 * @param difficulteSansReponse whether the borrower declared a difficulty that nobody answered
 * @param relances what was sent, oldest first
 * @param aides what was tried to help, oldest first (R11)
 */
public record RetardDuPret(
        Montant arriere,
        LocalDate depuis,
        int mensualites,
        Montant reste,
        boolean difficulteSansReponse,
        List<FaitDuRetard> relances,
        List<FaitDuRetard> aides) {

    /** Copies both lists. */
    public RetardDuPret {
        relances = List.copyOf(relances);
        aides = List.copyOf(aides);
    }

    /**
     * One thing that was sent or tried.
     *
     * @param le when
     * @param quoi what, in words
     */
    public record FaitDuRetard(LocalDate le, String quoi) {}
}
