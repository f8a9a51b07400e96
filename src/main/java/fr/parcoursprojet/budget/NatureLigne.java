package fr.parcoursprojet.budget;

/** The three columns of a fiche budget. */
public enum NatureLigne {
    /** Money that comes in. */
    RESSOURCE,
    /** A fixed expense. */
    CHARGE,
    /** An instalment already due to somebody. */
    DETTE
}
