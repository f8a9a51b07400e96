package fr.parcoursprojet.backoffice;

/** How a background job stands. */
public enum EtatDeTravail {
    /** It has not run yet since the portal was installed. */
    JAMAIS,
    /** It runs now. */
    EN_COURS,
    /** Its last run did what it had to. */
    REUSSI,
    /** Its last run stopped on an error; it is tried again at its next time. */
    ECHOUE,
    /** It should have run and did not. */
    EN_RETARD;

    /** Whether somebody has to look. */
    public boolean inquiete() {
        return this == ECHOUE || this == EN_RETARD;
    }
}
