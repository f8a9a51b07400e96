package fr.parcoursprojet.accueil;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names one sollicitation.
 *
 * @param valeur random, never shown to a person
 */
public record SollicitationId(UUID valeur) implements Serializable {

    /** A new one. */
    public static SollicitationId nouveau() {
        return new SollicitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
