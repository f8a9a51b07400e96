package fr.parcoursprojet.commission;

/** How far a séance is. */
public enum EtatSeance {
    /** Its date is set; dossiers are put on its ordre du jour. */
    PLANIFIEE,
    /** The members are there, enough of them: dossiers are decided one by one. */
    OUVERTE,
    /** Its procès-verbal and its letters have left. */
    CLOSE;

    /** Whether this state may be followed by another. */
    public boolean permet(EtatSeance suivant) {
        return switch (this) {
            case PLANIFIEE -> suivant == OUVERTE;
            case OUVERTE -> suivant == CLOSE;
            case CLOSE -> false;
        };
    }
}
