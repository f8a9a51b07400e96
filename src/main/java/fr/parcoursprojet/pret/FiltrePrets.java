package fr.parcoursprojet.pret;

/** How agents look at the loans. */
public enum FiltrePrets {
    /** An instalment is late. */
    EN_RETARD,
    /** Being repaid, late or not. */
    EN_COURS,
    /** The contract waits for the borrower, or the money for its disbursement. */
    A_SIGNER,
    /** Given up by the accountant: nothing is asked, the debt lives and may still be paid (account 6541). */
    NON_VALEUR,
    /** Paid too much: the Treasury has to give it back. */
    TROP_PERCU,
    /** Over: settled, erased, or never paid out. */
    TERMINES,
    /** All of them. */
    TOUS;

    /** Whether it is offered only when it holds something. */
    public boolean rare() {
        return this == NON_VALEUR || this == TROP_PERCU;
    }
}
