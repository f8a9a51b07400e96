package fr.parcoursprojet.pret;

/** What the whole book of loans is checked for; a difference of one that blocks stops every reminder (R10). */
public enum PointDeControle {
    /** Each movement debits and credits accounts that its type knows: two lines that add up to zero. */
    JOURNAL(true),
    /** What is kept for speed is what the ledger gives. */
    POSITION(true),
    /** The instalments of each version add up to what was to be repaid, numbered without a gap, forward in time. */
    ECHEANCIER(true),
    /** The schedule in force is the last version, and none is missing. */
    VERSION(true),
    /** A loan that was paid out has one disbursement, of its amount; the others have none. */
    DEBLOCAGE(true),
    /** A loan is running while something is owed, and over when nothing is. */
    ETAT(true),
    /** A loan that is over was over on the day that nothing was owed any more. */
    FIN(false),
    /** A reversal is the exact opposite of one movement of the same loan. */
    EXTOURNE(true),
    /** A payment comes from one line of the Treasury, and a written line was paid to its last cent (R9). */
    LIGNE_DU_TRESOR(false),
    /** All that is owed is the figure of account 274 that the Treasury last stated. */
    COMPTE_274(false);

    private final boolean bloque;

    PointDeControle(boolean bloque) {
        this.bloque = bloque;
    }

    /** Whether no reminder leaves while it differs. */
    public boolean bloque() {
        return bloque;
    }
}
