package fr.parcoursprojet.pret;

/** Why a schedule was made. */
public enum MotifVersion {
    /** The decision of the commission. */
    ACCORD,
    /** Another first date was agreed on before the signature, or the money left later than foreseen. */
    NOUVELLE_DATE,
    /** The commission moved instalments to the end (R11). */
    REPORT,
    /** The commission shared instalments out over those still to come (R11). */
    REPORT_REPARTI,
    /** Everything left comes some months later. */
    DIFFERE,
    /** The commission cut what is left anew. */
    REECHELONNEMENT,
    /** The borrower pays on another day of the month. */
    CHANGEMENT_DE_JOUR,
    /** Written by hand. */
    A_LA_MAIN,
    /** The borrower paid a part earlier: the end comes sooner. */
    REMBOURSEMENT_ANTICIPE,
    /** The borrower paid a part earlier: the instalments are smaller. */
    MENSUALITES_REDUITES,
    /** What changed the schedule was reversed: what it took off is to be repaid again. */
    RETABLISSEMENT,
    /** A part was remitted by the CCAS or erased by a court: the last instalments go. */
    EFFACEMENT,
    /** The plan of a surendettement says when what is left is due (R12). */
    PLAN_DE_SURENDETTEMENT
}
