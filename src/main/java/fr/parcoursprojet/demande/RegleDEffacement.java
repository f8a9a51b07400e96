package fr.parcoursprojet.demande;

/** Why a dossier goes (R15). */
public enum RegleDEffacement {
    /** Never filed, and nobody came back for three months. */
    BROUILLON,
    /** No contact for two years, and neither loan nor grant paid. */
    SANS_CONTACT,
    /** Its accounting papers are ten years old. */
    PAPIERS,
    /** The person asked for it. */
    DEMANDE
}
