package fr.parcoursprojet.reglement;

/** How strongly a person is reminded of one instalment, in the order in which they may be. */
public enum NiveauDeRelance {
    /** A courtesy, before the date. */
    COURTOISIE,
    /** The instalment did not come (R11): help first. */
    PREMIER_IMPAYE,
    /** It still has not come. */
    DEUXIEME,
    /** The formal letter: a claim in due form (Code civil, article 1344). */
    MISE_EN_DEMEURE,
    /** What follows if nothing is done: recovery by the Treasury. */
    AVANT_CONTENTIEUX;

    /** Whether it always goes by post as well, and is kept. */
    public boolean formel() {
        return this == MISE_EN_DEMEURE || this == AVANT_CONTENTIEUX;
    }
}
