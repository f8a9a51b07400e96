package fr.parcoursprojet.pret;

/** What is known of an instalment on a day; derived from the payments in order, never written. */
public enum EtatEcheance {
    /** Covered by the payments. */
    PAYEE,
    /** Its date has passed and the payments do not cover it. */
    EN_RETARD,
    /** Its date has not passed. */
    A_VENIR,
    /** Not paid, and not asked for: the debt is frozen by a surendettement (R12). */
    GELEE
}
