package fr.parcoursprojet.demande;

/** The lawful ways open before eighteen, since no loan can be signed by a minor (R5, Code civil 387-1). */
public enum VoieMineur {
    /** A grant alone: nothing to give back, nothing to sign. */
    SUBVENTION_SEULE,
    /** The parent asks for the loan, in their own name and from their own account. */
    PRET_AU_PARENT,
    /** The guardianship judge allowed the loan; the decision is among the documents. */
    AUTORISATION_DU_JUGE,
    /** The person is emancipated; the decision is among the documents. */
    EMANCIPATION
}
