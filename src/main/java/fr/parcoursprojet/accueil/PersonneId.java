package fr.parcoursprojet.accueil;

import java.io.Serializable;
import java.util.UUID;

/**
 * What the contacts of one person have in common; it has no row of its own, so that nothing is lost when two turn out to be
 * one.
 *
 * @param valeur the name of their first contact
 */
public record PersonneId(UUID valeur) implements Serializable {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
