package fr.parcoursprojet.rendezvous;

/** How people meet. */
public enum Mode {
    /** At the service, or where the slot says. */
    SUR_PLACE,
    /** The référent calls. */
    TELEPHONE,
    /** By video. */
    VISIO
}
