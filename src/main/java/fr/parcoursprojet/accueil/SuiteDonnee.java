package fr.parcoursprojet.accueil;

/** What a first contact leads to. */
public enum SuiteDonnee {
    /** A question was answered. */
    RENSEIGNEMENT,
    /** An appointment was given. */
    RENDEZ_VOUS,
    /** Somebody else helps. */
    ORIENTATION,
    /** The person is invited to make a demande. */
    DEMANDE
}
