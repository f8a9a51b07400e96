package fr.parcoursprojet.pret;

/** Why a schedule was made. */
public enum MotifVersion {
    /** The decision of the commission. */
    ACCORD,
    /** Another first date was agreed on before the signature, or the money left later than foreseen. */
    NOUVELLE_DATE,
    /** The commission deferred instalments (R11). */
    REPORT,
    /** The borrower paid a part earlier: the end comes sooner. */
    REMBOURSEMENT_ANTICIPE,
    /** What changed the schedule was reversed: what it took off is to be repaid again. */
    RETABLISSEMENT,
    /** A part was remitted by the CCAS or erased by a court: the last instalments go. */
    EFFACEMENT
}
