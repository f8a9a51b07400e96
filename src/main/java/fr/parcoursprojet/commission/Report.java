package fr.parcoursprojet.commission;

/**
 * Yes to a deferral of a running loan (R11).
 *
 * @param nombreEcheances how many instalments are deferred
 * @param motif why, as the letter repeats it; may be empty
 */
public record Report(int nombreEcheances, String motif) implements Decision {

    /**
     * @throws IllegalArgumentException when the number is out of reason
     */
    public Report {
        if (nombreEcheances < 1 || nombreEcheances > 12) {
            throw new IllegalArgumentException("From 1 to 12 instalments are deferred");
        }
        motif = motif.strip();
    }

    @Override
    public EtatPassage issue() {
        return EtatPassage.ACCORDE;
    }
}
