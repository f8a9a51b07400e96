package fr.parcoursprojet.pret;

import java.util.UUID;

/**
 * Names one payment of a grant.
 *
 * @param valeur random, never shown to a person
 */
public record VersementId(UUID valeur) {

    /** A new one. */
    public static VersementId nouveau() {
        return new VersementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
