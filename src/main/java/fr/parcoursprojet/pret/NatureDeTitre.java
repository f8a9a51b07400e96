package fr.parcoursprojet.pret;

/** What a titre de recettes asks the Treasury to collect. */
public enum NatureDeTitre {
    /** The whole loan. */
    PRET,
    /** One instalment. */
    ECHEANCE,
    /** Nothing any more: it annuls another titre, whose instalment was put off. */
    ANNULATION
}
