package fr.parcoursprojet.pret;

import java.util.UUID;

/**
 * Names one loan.
 *
 * @param valeur random, never shown to a person
 */
public record PretId(UUID valeur) {

    /** A new one. */
    public static PretId nouveau() {
        return new PretId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
