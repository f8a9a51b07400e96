package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Montant;

/**
 * How a dossier ended, for the counts that stay once it is erased (R15).
 *
 * @param mot one word
 * @param pret the loan granted
 * @param subvention the grant granted
 */
public record Issue(String mot, Montant pret, Montant subvention) {

    /** An end without money. */
    public static Issue sansArgent(String mot) {
        return new Issue(mot, Montant.ZERO, Montant.ZERO);
    }
}
