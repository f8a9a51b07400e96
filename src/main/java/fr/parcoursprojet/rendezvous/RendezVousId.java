package fr.parcoursprojet.rendezvous;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names one appointment, or the invitation to take it.
 *
 * @param valeur random, never shown to a person
 */
public record RendezVousId(UUID valeur) implements Serializable {

    /** A new one. */
    public static RendezVousId nouveau() {
        return new RendezVousId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
