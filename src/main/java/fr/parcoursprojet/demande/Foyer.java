package fr.parcoursprojet.demande;

/** With whom a person lives. */
public enum Foyer {
    /** Alone, with children or not. */
    ISOLE,
    /** With a partner, with children or not. */
    COUPLE
}
