package fr.parcoursprojet.budget;

import fr.parcoursprojet.socle.Montant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a fiche budget.
 *
 * @param poste what it is
 * @param libelle the person's own words, for an "other" line
 * @param montant euros each period, not negative
 * @param periodicite how often
 * @param source said by the person or read on a document
 */
public record LigneBudget(
        PosteBudget poste, @Nullable String libelle, Montant montant, Periodicite periodicite, SourceLigne source) {

    /**
     * @throws IllegalArgumentException when the amount is negative
     */
    public LigneBudget {
        if (montant.estNegatif()) {
            throw new IllegalArgumentException("An amount of a budget is never negative");
        }
    }

    /** A line the person declares. */
    public static LigneBudget declaree(PosteBudget poste, Montant montant, Periodicite periodicite) {
        return new LigneBudget(poste, null, montant, periodicite, SourceLigne.DECLAREE);
    }

    /** Euros each month. */
    public Montant parMois() {
        return periodicite.parMois(montant);
    }
}
