package fr.parcoursprojet.reglement;

/** What a person does; several may hold at once. */
public enum Activite {
    /** Has a job. */
    SALARIE,
    /** Learns a trade under contract. */
    APPRENTI,
    /** Looks for a job, registered or not. */
    DEMANDEUR_EMPLOI,
    /** Student, or in a training course. */
    ETUDIANT_FORMATION,
    /** Follows school at a distance. */
    SCOLARISE_CNED,
    /** None of these. */
    SANS_ACTIVITE
}
