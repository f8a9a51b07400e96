package fr.parcoursprojet.commission.ui;

/** What the référent may tick in the room. */
enum Choix {
    /** As proposed, with its amounts. */
    ACCORD,
    /** The grant alone. */
    AIDE,
    /** What saves a running loan. */
    MESURE,
    /** Not yet. */
    AJOURNER,
    /** No. */
    REFUSER
}
