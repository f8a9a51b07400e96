package fr.parcoursprojet.compte;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names one usager: a demandeur or an emprunteur.
 *
 * @param valeur random, never shown to a person
 */
public record UsagerId(UUID valeur) implements Serializable {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
