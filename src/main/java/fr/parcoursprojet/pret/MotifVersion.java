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
    /** The early repayment was reversed: the schedule before it is in force again. */
    RETABLISSEMENT
}
