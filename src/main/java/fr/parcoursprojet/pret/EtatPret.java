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
    SANS_SUITE,
    /** The accountant gave up collecting; the debt lives and may still be paid (account 6541). */
    NON_VALEUR,
    /** What was left was erased by a court: nothing may be asked any more (account 6542). */
    ETEINT;

    /** Whether this state may be followed by another. */
    public boolean permet(EtatPret suivant) {
        return switch (this) {
            case A_SIGNER -> suivant == SIGNE || suivant == SANS_SUITE;
            case SIGNE -> suivant == DEBLOQUE || suivant == SANS_SUITE;
            case DEBLOQUE -> suivant == SOLDE || suivant == NON_VALEUR || suivant == ETEINT;
            case SOLDE -> suivant == DEBLOQUE || suivant == NON_VALEUR;
            case NON_VALEUR -> suivant == DEBLOQUE || suivant == SOLDE || suivant == ETEINT;
            case ETEINT -> suivant == DEBLOQUE || suivant == NON_VALEUR;
            case SANS_SUITE -> false;
        };
    }

    /** Whether the money has left: the loan has a ledger. */
    public boolean estVerse() {
        return this == DEBLOQUE || this == SOLDE || this == NON_VALEUR || this == ETEINT;
    }

    /** Whether what is not late any more was paid, rather than given up or erased. */
    public boolean estRegle() {
        return this != NON_VALEUR && this != ETEINT;
    }

    /** Whether nothing more is awaited of the borrower. */
    public boolean estFini() {
        return this == SOLDE || this == ETEINT || this == SANS_SUITE;
    }

    /**
     * The state that the ledger of a loan shows.
     *
     * @param soldes what its accounts come to
     * @param effacement whether what emptied them, if they are empty, is a debt erased
     */
    EtatPret dApres(Soldes soldes, boolean effacement) {
        if (soldes.pret().estPositif()) {
            return DEBLOQUE;
        }
        if (soldes.nonValeur().estPositif()) {
            return NON_VALEUR;
        }
        return this == SOLDE || this == ETEINT ? this : effacement ? ETEINT : SOLDE;
    }
}
