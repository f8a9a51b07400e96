package fr.parcoursprojet.compte;

/** Why a name changes. */
public enum MotifDeNom {
    /** A marriage or a civil union. */
    MARIAGE,
    /** The end of a marriage. */
    DIVORCE,
    /** The name was written wrong. */
    CORRECTION,
    /** A decision of the civil registry, or another reason. */
    AUTRE
}
