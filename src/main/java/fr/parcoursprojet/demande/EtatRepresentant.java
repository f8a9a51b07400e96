package fr.parcoursprojet.demande;

/** What became of the invitation of a minor's legal representative. */
public enum EtatRepresentant {
    /** The e-mail left; no answer yet. */
    INVITE,
    /** They agree. */
    ACCORD,
    /** They do not agree. */
    DESACCORD,
    /** The person took back what they had agreed to share: nothing is asked any more, nor shown. */
    RETIRE
}
