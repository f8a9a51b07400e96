package fr.parcoursprojet.pret.tresorerie;

/** What the portal makes of a line of the Treasury's file. */
public enum EtatLigne {
    /** Its reference is a loan's: the payment can be written. */
    RECONNUE,
    /** Its reference is no loan's, but its words name one or more borrowers: an agent chooses, or lets it wait. */
    DOUTEUSE,
    /** Nothing leads to a loan: it will wait for an agent. */
    INCONNUE,
    /** It was read in an earlier file: nothing is counted twice. */
    DEJA_CONNUE,
    /** A date or an amount cannot be read: nothing is kept of it, the file has to be mended. */
    ILLISIBLE
}
