package fr.parcoursprojet.pret;

/** What is known of an instalment on a day; derived from the payments in order, never written. */
public enum EtatEcheance {
    /** Covered by the payments. */
    PAYEE,
    /** Its date has passed and the payments do not cover it. */
    EN_RETARD,
    /** Its date has not passed. */
    A_VENIR
}
