package fr.parcoursprojet.commission;

/** What became of a dossier in a séance. */
public enum EtatPassage {
    /** On the ordre du jour, not decided yet. */
    INSCRIT,
    /** The commission said yes: loan, grant, or report of a running loan. */
    ACCORDE,
    /** The commission said no, with a reason, remedies and another answer (R7). */
    REFUSE,
    /** The commission needs to know more; the dossier goes back to its référent. */
    AJOURNE;

    /**
     * Whether this state may be followed by another; until the séance closes a decision can be corrected, and falls when a
     * member who took it stands aside.
     */
    public boolean permet(EtatPassage suivant) {
        return suivant != INSCRIT || this != INSCRIT;
    }
}
