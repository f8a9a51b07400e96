package fr.parcoursprojet.rendezvous;

/** Who took an appointment. */
public enum Origine {
    /** The person, among the slots offered online. */
    EN_LIGNE,
    /** An agent, with the person on the telephone or at the desk. */
    AGENT
}
