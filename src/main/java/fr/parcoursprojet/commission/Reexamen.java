package fr.parcoursprojet.commission;

/**
 * A running loan put before the commission again.
 *
 * @param mesure what is proposed
 * @param motif why, in the référent's words, as the commission reads it
 */
public record Reexamen(Mesure mesure, String motif) {

    /** Strips the reason. */
    public Reexamen {
        motif = motif.strip();
    }
}
