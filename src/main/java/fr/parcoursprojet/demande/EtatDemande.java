package fr.parcoursprojet.demande;

/** Where a demande stands, on the side of the person who makes it. */
public enum EtatDemande {
    /** Being filled in; nobody at the service sees it. */
    BROUILLON,
    /** Filed under a number; the service works on it. */
    DEPOSEE,
    /** Sent back for papers: the person has something to give. */
    A_COMPLETER,
    /** Given up by the person. */
    RETIREE;

    /** Whether a demande may go from this state to another. */
    public boolean permet(EtatDemande suivant) {
        return switch (this) {
            case BROUILLON -> suivant == DEPOSEE || suivant == RETIREE;
            case DEPOSEE -> suivant == A_COMPLETER || suivant == RETIREE;
            case A_COMPLETER -> suivant == DEPOSEE || suivant == RETIREE;
            case RETIREE -> false;
        };
    }
}
