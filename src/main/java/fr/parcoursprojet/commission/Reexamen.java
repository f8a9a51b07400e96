package fr.parcoursprojet.commission;

/**
 * A running loan put before the commission again.
 *
 * @param nature what is asked
 * @param nombreEcheances how many instalments to defer, from 1 to 12
 * @param motif why, as the commission reads it
 */
public record Reexamen(NatureReexamen nature, int nombreEcheances, String motif) {

    /**
     * @throws IllegalArgumentException when the number is out of reason
     */
    public Reexamen {
        if (nombreEcheances < 1 || nombreEcheances > 12) {
            throw new IllegalArgumentException("From 1 to 12 instalments are deferred");
        }
        motif = motif.strip();
    }
}
