package fr.parcoursprojet.commission;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names one séance of the commission.
 *
 * @param valeur random, never shown to a person
 */
public record SeanceId(UUID valeur) implements Serializable {

    /** A new one. */
    public static SeanceId nouveau() {
        return new SeanceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
