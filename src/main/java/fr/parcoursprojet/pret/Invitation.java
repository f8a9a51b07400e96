package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is invited to borrow with another reads before they answer: nothing of the other one's demande.
 *
 * @param id the place offered
 * @param deLaPartDe the first borrower's name
 * @param capital what the commission lends, once it decided
 * @param objet what the loan pays, once it is granted
 */
public record Invitation(
        CoEmprunteurId id,
        String deLaPartDe,
        @Nullable Montant capital,
        @Nullable String objet) {

    /** The identifier alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Invitation[" + id + "]";
    }
}
