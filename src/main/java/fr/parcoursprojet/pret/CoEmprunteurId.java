package fr.parcoursprojet.pret;

import java.util.UUID;

/**
 * Names the place of a second borrower.
 *
 * @param valeur random
 */
public record CoEmprunteurId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
