package fr.parcoursprojet.recouvrement;

/** How a borrower in difficulty was helped (R11: help first). */
public enum TypeAide {
    /** A référent answered the difficulty that was declared. */
    REPONSE,
    /** The relances were held for a while. */
    PAUSE,
    /** The commission decided on the running loan. */
    DECISION,
    /** The CCAS paid instalments. */
    SOUTIEN,
    /** The CCAS gave up claiming a part. */
    REMISE
}
