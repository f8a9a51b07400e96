package fr.parcoursprojet.stockage;

import java.util.UUID;

/**
 * Names one file kept in the vault.
 *
 * @param valeur random
 */
public record FichierId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
