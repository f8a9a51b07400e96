package fr.parcoursprojet.instruction;

/** Which side wrote a message. */
public enum AuteurMessage {
    /** The demandeur or emprunteur. */
    USAGER,
    /** An agent of the service. */
    AGENT
}
