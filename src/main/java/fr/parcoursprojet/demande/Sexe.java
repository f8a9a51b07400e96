package fr.parcoursprojet.demande;

/** Asked for the statistics of the service; nobody has to say. */
public enum Sexe {
    /** Woman. */
    FEMME,
    /** Man. */
    HOMME,
    /** Rather not say. */
    NON_PRECISE
}
