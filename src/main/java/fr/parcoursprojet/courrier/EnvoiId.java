package fr.parcoursprojet.courrier;

import java.util.UUID;

/**
 * Names one e-mail.
 *
 * @param valeur random; also what its Message-ID is made of
 */
public record EnvoiId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
