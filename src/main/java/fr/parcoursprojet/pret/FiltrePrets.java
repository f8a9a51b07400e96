package fr.parcoursprojet.pret;

/** How agents look at the loans. */
public enum FiltrePrets {
    /** An instalment is late. */
    EN_RETARD,
    /** Being repaid, late or not. */
    EN_COURS,
    /** The contract waits for the borrower, or the money for its disbursement. */
    A_SIGNER,
    /** Over: settled, or never paid out. */
    TERMINES,
    /** All of them. */
    TOUS
}
