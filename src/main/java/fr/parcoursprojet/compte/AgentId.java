package fr.parcoursprojet.compte;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names one agent of the service.
 *
 * @param valeur random, never shown to a person
 */
public record AgentId(UUID valeur) implements Serializable {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
