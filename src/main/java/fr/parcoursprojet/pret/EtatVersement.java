package fr.parcoursprojet.pret;

/** How far the payment of a grant is. */
public enum EtatVersement {
    /** Granted, not paid to the prestataire yet. */
    A_VERSER,
    /** Paid. */
    VERSE,
    /** Granted, never asked for. */
    SANS_SUITE;

    /** Whether this state may be followed by another. */
    public boolean permet(EtatVersement suivant) {
        return this == A_VERSER && suivant != A_VERSER;
    }
}
