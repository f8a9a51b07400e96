package fr.parcoursprojet.accueil;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names one orientation.
 *
 * @param valeur random, never shown to a person
 */
public record OrientationId(UUID valeur) implements Serializable {

    /** A new one. */
    public static OrientationId nouveau() {
        return new OrientationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
