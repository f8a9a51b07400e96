package fr.parcoursprojet.recouvrement;

/** How far a relance is. */
public enum EtatRelance {
    /** An instalment is late: the person was written to, the référent has a task. */
    OUVERTE,
    /** Nothing is late any more. */
    REGLEE,
    /** Handed to the Treasury's enforcement service. */
    TRANSMISE,
    /** Frozen by a surendettement (R12), or held because the borrower died. */
    SUSPENDUE;

    /** Whether this state may be followed by another. */
    public boolean permet(EtatRelance suivant) {
        return switch (this) {
            case OUVERTE -> suivant != OUVERTE;
            case SUSPENDUE -> suivant != SUSPENDUE;
            case TRANSMISE -> suivant != TRANSMISE;
            case REGLEE -> false;
        };
    }
}
