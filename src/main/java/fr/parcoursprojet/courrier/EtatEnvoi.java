package fr.parcoursprojet.courrier;

/** Where an e-mail stands. */
public enum EtatEnvoi {
    /** Written, not sent yet. */
    A_ENVOYER,
    /** Being handed to the mail server. */
    EN_COURS,
    /** The mail server took it. */
    ENVOYE,
    /** Nobody knows whether it left: the portal or the network stopped in between. A person decides. */
    INCERTAIN,
    /** It did not leave and is not tried again by itself. */
    ECHEC,
    /** An agent put it aside: the person was told otherwise. */
    CLASSE,
    /** What it tells no longer holds: it does not leave. */
    ANNULE;

    /** Whether an e-mail may go from this state to another. */
    public boolean permet(EtatEnvoi suivant) {
        return switch (this) {
            case A_ENVOYER -> suivant == EN_COURS || suivant == ANNULE;
            case EN_COURS -> suivant == ENVOYE || suivant == A_ENVOYER || suivant == INCERTAIN || suivant == ECHEC;
            case INCERTAIN -> suivant == A_ENVOYER || suivant == CLASSE || suivant == ENVOYE;
            case ECHEC -> suivant == A_ENVOYER || suivant == CLASSE || suivant == ANNULE;
            case ENVOYE, CLASSE, ANNULE -> false;
        };
    }
}
