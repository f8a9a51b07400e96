package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * A payment known from the Treasury, about to be written.
 *
 * @param pret the loan it pays
 * @param le the day of the payment
 * @param montant more than zero
 * @param libelle what the Treasury wrote
 * @param ligne the identity of the line it comes from
 * @param essai how many times this line was given a loan: 1, more after reversals
 * @param part which part of the line it is: 1, more when it is split over several loans
 */
public record Paiement(PretId pret, LocalDate le, Montant montant, String libelle, String ligne, int essai, int part) {

    /**
     * @throws IllegalArgumentException when the amount is not more than zero
     */
    public Paiement {
        if (!montant.estPositif()) {
            throw new IllegalArgumentException("A payment is more than zero: " + montant);
        }
    }

    /** The whole of a line. */
    public Paiement(PretId pret, LocalDate le, Montant montant, String libelle, String ligne, int essai) {
        this(pret, le, montant, libelle, ligne, essai, 1);
    }
}
