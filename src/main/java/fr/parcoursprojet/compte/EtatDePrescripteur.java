package fr.parcoursprojet.compte;

/** Where the account of a prescripteur stands. */
public enum EtatDePrescripteur {
    /** The e-mail left; they have not signed in yet. */
    INVITE,
    /** They signed in. */
    OUVERT,
    /** They did not come in time: they have to be invited again. */
    EXPIRE,
    /** The administrator ended it. */
    FERME;

    /** Whether its holder may sign in and act. */
    public boolean entre() {
        return this == INVITE || this == OUVERT;
    }
}
