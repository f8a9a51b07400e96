package fr.parcoursprojet.commission;

/**
 * Yes to a measure on a running loan.
 *
 * @param mesure what is done when the séance closes
 * @param motif why, as the letter repeats it
 */
public record MesureDecidee(Mesure mesure, String motif) implements Decision {

    /** Strips the reason. */
    public MesureDecidee {
        motif = motif.strip();
    }

    @Override
    public EtatPassage issue() {
        return EtatPassage.ACCORDE;
    }
}
