package fr.parcoursprojet.pret;

import java.util.UUID;

/**
 * Names one entry of the ledger.
 *
 * @param valeur random, never shown to a person
 */
public record MouvementId(UUID valeur) {

    /** A new one. */
    public static MouvementId nouveau() {
        return new MouvementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
