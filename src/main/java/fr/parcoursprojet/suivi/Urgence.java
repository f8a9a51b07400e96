package fr.parcoursprojet.suivi;

/** When a line of the agents' list is to be dealt with; computed from its type and its dates each time it is read. */
public enum Urgence {
    /** Today. */
    AUJOURDHUI,
    /** In the week. */
    SEMAINE,
    /** Somebody else acts first, and has time left. */
    ATTENTE,
    /** An agent put it off; it comes back by itself. */
    REPORTEE
}
