package fr.parcoursprojet.pret;

/** How a loan may be signed, by the age of those who owe it (R5, Code civil 387-1, 3° and 413-6). */
public enum Capacite {
    /** Each borrower signs alone: of age, or emancipated. */
    SEULE,
    /** A minor whose loan the judge authorised: their legal representative signs as well, on paper. */
    REPRESENTEE,
    /** A minor without a decision that was verified: nobody signs. */
    AUCUNE
}
