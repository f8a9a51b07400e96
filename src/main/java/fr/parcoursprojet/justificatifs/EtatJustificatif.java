package fr.parcoursprojet.justificatifs;

/** Where a document asked from a person stands. */
public enum EtatJustificatif {
    /** Nothing was given yet. */
    A_FOURNIR,
    /** The person said why it cannot be given; an agent will talk about it. */
    ABSENT,
    /** A file was given and waits to be read. */
    ENVOYE,
    /** An agent read it and accepted it, or accepted that it cannot be given: no file then, and its reason stays. */
    VERIFIE,
    /** An agent read it and said what to change, or a virus was found in it. */
    A_REFAIRE;

    /** Whether a document may go from this state to another. */
    public boolean permet(EtatJustificatif suivant) {
        return switch (this) {
            case A_FOURNIR -> suivant == ENVOYE || suivant == ABSENT;
            case ABSENT -> suivant == ENVOYE || suivant == A_FOURNIR || suivant == A_REFAIRE || suivant == VERIFIE;
            case ENVOYE -> suivant == ENVOYE || suivant == VERIFIE || suivant == A_REFAIRE || suivant == A_FOURNIR;
            case VERIFIE -> suivant == A_REFAIRE;
            case A_REFAIRE -> suivant == ENVOYE || suivant == ABSENT;
        };
    }

    /** Whether the person has something to do about it. */
    public boolean aFaire() {
        return this == A_FOURNIR || this == A_REFAIRE;
    }
}
