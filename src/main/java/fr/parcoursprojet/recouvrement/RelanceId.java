package fr.parcoursprojet.recouvrement;

import java.util.UUID;

/**
 * Names one relance.
 *
 * @param valeur random, never shown to a person
 */
public record RelanceId(UUID valeur) {

    /** A new one. */
    public static RelanceId nouveau() {
        return new RelanceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
