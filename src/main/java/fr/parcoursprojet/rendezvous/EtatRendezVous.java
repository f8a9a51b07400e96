package fr.parcoursprojet.rendezvous;

/** How far an appointment is. */
public enum EtatRendezVous {
    /** Slots are proposed; the person has not chosen yet. */
    PROPOSE,
    /** Day and time are set. */
    PRIS,
    /** The person came, or answered. */
    HONORE,
    /** The person said beforehand that they could not come. */
    EXCUSE,
    /** The person did not come and had not said so (R13). */
    MANQUE,
    /** The service cancelled it. */
    ANNULE;

    /** Whether this state may be followed by another; an agent may correct who came. */
    public boolean permet(EtatRendezVous suivant) {
        return switch (this) {
            case PROPOSE -> suivant == PRIS;
            case PRIS -> suivant == HONORE || suivant == EXCUSE || suivant == MANQUE || suivant == ANNULE;
            case HONORE -> suivant == EXCUSE || suivant == MANQUE;
            case MANQUE -> suivant == HONORE || suivant == EXCUSE;
            case EXCUSE -> suivant == HONORE || suivant == MANQUE;
            case ANNULE -> false;
        };
    }

    /** Whether it is known what became of it. */
    public boolean estPasse() {
        return this != PROPOSE && this != PRIS;
    }
}
