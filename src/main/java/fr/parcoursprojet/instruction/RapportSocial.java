package fr.parcoursprojet.instruction;

import jakarta.persistence.Embeddable;

/**
 * What the référent understood of the person and of the project; each part may still be empty while it is written.
 *
 * @param situation the person and the household today
 * @param projet what the project changes, and how sure it is
 * @param diagnostic strengths, risks, what else would help
 * @param avis the reasoned opinion, as the commission reads it
 */
@Embeddable
public record RapportSocial(String situation, String projet, String diagnostic, String avis) {

    /** Nothing written yet. */
    public static final RapportSocial VIDE = new RapportSocial("", "", "", "");

    /** Whether every part says something. */
    public boolean estComplet() {
        return !situation.isBlank() && !projet.isBlank() && !diagnostic.isBlank() && !avis.isBlank();
    }
}
