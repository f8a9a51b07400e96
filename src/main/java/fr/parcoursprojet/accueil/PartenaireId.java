package fr.parcoursprojet.accueil;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names one partner.
 *
 * @param valeur random, never shown to a person
 */
public record PartenaireId(UUID valeur) implements Serializable {

    /** A new one. */
    public static PartenaireId nouveau() {
        return new PartenaireId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
