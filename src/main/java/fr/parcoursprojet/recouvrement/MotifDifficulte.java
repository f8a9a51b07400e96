package fr.parcoursprojet.recouvrement;

/** Why paying becomes hard, in the borrower's choice. */
public enum MotifDifficulte {
    /** Less income: end of a contract, fewer hours, a late allowance. */
    REVENUS_EN_BAISSE,
    /** An expense that could not wait. */
    DEPENSE_IMPREVUE,
    /** Health. */
    SANTE,
    /** Anything else, or not said. */
    AUTRE
}
