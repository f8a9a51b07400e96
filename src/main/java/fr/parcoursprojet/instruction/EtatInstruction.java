package fr.parcoursprojet.instruction;

/** Where the référent's work on a dossier stands. */
public enum EtatInstruction {
    /** The demande has arrived and no référent has taken it yet. */
    A_AFFECTER,
    /** A référent reads, asks, meets the person and prepares a proposal. */
    EN_COURS,
    /** The proposal waits for the commission, or was decided by it. */
    PRESENTEE,
    /** The dossier ends here: oriented elsewhere, abandoned, ineligible or withdrawn, with its other answer (R7). */
    CLASSEE;

    /** Whether the work may go from this state to another. */
    public boolean permet(EtatInstruction suivant) {
        return switch (this) {
            case A_AFFECTER -> suivant == EN_COURS || suivant == CLASSEE;
            case EN_COURS -> suivant == PRESENTEE || suivant == CLASSEE;
            case PRESENTEE -> suivant == EN_COURS || suivant == CLASSEE;
            case CLASSEE -> false;
        };
    }
}
