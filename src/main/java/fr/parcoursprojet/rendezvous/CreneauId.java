package fr.parcoursprojet.rendezvous;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names one slot of an agent.
 *
 * @param valeur random, never shown to a person
 */
public record CreneauId(UUID valeur) implements Serializable {

    /** A new one. */
    public static CreneauId nouveau() {
        return new CreneauId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
