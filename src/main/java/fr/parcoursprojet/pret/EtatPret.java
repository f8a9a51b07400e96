package fr.parcoursprojet.pret;

/** How far a loan is. */
public enum EtatPret {
    /** Granted; the contract waits for the borrower. */
    A_SIGNER,
    /** Both signed; the money has not left yet. */
    SIGNE,
    /** Paid out: it is being repaid. */
    DEBLOQUE,
    /** Nothing is left to pay; a reversal opens it again. */
    SOLDE,
    /** Granted, never paid out. */
    SANS_SUITE;

    /** Whether this state may be followed by another. */
    public boolean permet(EtatPret suivant) {
        return switch (this) {
            case A_SIGNER -> suivant == SIGNE || suivant == SANS_SUITE;
            case SIGNE -> suivant == DEBLOQUE || suivant == SANS_SUITE;
            case DEBLOQUE -> suivant == SOLDE;
            case SOLDE -> suivant == DEBLOQUE;
            case SANS_SUITE -> false;
        };
    }
}
