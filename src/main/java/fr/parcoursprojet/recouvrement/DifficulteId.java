package fr.parcoursprojet.recouvrement;

import java.util.UUID;

/**
 * Names one difficulty declared by a borrower.
 *
 * @param valeur random, never shown to a person
 */
public record DifficulteId(UUID valeur) {

    /** A new one. */
    public static DifficulteId nouveau() {
        return new DifficulteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
