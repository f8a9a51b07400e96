package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.UsagerId;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Somebody who owes a loan, all of it: two borrowers are bound jointly and severally (Code civil, article 1313).
 *
 * @param usager their account
 * @param nom as written on the contract
 */
public record Emprunteur(UsagerId usager, String nom) {

    /** How several are named in one line. */
    static final String ET = " et ";

    /** Both names in one line. */
    public static String ensemble(Collection<Emprunteur> emprunteurs) {
        return emprunteurs.stream().map(Emprunteur::nom).collect(Collectors.joining(ET));
    }

    /** The account alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Emprunteur[" + usager + "]";
    }
}
