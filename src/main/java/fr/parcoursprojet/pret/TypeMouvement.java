package fr.parcoursprojet.pret;

/** What an entry of the ledger of a loan (account 274) records. */
public enum TypeMouvement {
    /** The money left for the prestataire: the debt begins. */
    DEBLOCAGE,
    /** A payment known from the Treasury. */
    ENCAISSEMENT,
    /** A payment known from the Treasury, announced as an early repayment. */
    REMBOURSEMENT_ANTICIPE,
    /** The opposite of an earlier entry (R9: corrections are reversals). */
    EXTOURNE
}
