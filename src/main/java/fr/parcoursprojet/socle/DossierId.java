package fr.parcoursprojet.socle;

import java.util.UUID;

/**
 * Names one dossier: one demande and all that follows from it.
 *
 * @param valeur random, never shown to a person
 */
public record DossierId(UUID valeur) {

    /** A new identifier. */
    public static DossierId nouveau() {
        return new DossierId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
