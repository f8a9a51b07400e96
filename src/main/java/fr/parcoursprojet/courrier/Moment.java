package fr.parcoursprojet.courrier;

/** When in the life of a dossier an e-mail leaves. */
public enum Moment {
    /** A first contact. */
    CONTACT,
    /** The demande and its documents. */
    DEMANDE,
    /** An appointment. */
    RENDEZ_VOUS,
    /** The commission answers. */
    DECISION,
    /** The loan, from its contract to its end. */
    PRET,
    /** An instalment nears or is missed. */
    RELANCE,
    /** The debt is frozen, erased, or goes to the Treasury. */
    DETTE,
    /** What a person asks about their own data. */
    COMPTE
}
