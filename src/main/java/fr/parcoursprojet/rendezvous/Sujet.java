package fr.parcoursprojet.rendezvous;

/** What an appointment is for. */
public enum Sujet {
    /** To talk about the project. */
    ENTRETIEN,
    /** To sign the contract (journey 20). */
    SIGNATURE,
    /** To see how a loan goes. */
    SUIVI
}
