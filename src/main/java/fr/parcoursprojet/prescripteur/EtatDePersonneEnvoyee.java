package fr.parcoursprojet.prescripteur;

/** Where somebody who was sent stands, in the one word a prescripteur reads; derived, never written. */
public enum EtatDePersonneEnvoyee {
    /** The e-mail left; they have not confirmed. */
    ATTEND_LA_PERSONNE,
    /** They have no e-mail: the service calls them. */
    A_APPELER,
    /** They confirmed, and fill their demande in. */
    EN_PREPARATION,
    /** The demande is at the service. */
    ENVOYEE,
    /** The commission decided. */
    DECIDEE,
    /** Given up, or answered otherwise. */
    TERMINEE
}
