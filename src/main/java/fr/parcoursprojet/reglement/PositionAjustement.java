package fr.parcoursprojet.reglement;

/** Where the smaller instalment of a schedule stands (R3). */
public enum PositionAjustement {
    /** The first instalment is the smaller one. */
    PREMIERE,
    /** The last instalment is the smaller one. */
    DERNIERE
}
