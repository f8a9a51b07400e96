package fr.parcoursprojet.pret;

/** How a contract was signed. */
public enum MoyenDeSignature {
    /** On the screen, with a finger, a pen or a mouse. */
    DESSIN,
    /** On the screen, by writing one's name. */
    NOM_ECRIT,
    /** On paper, then scanned. */
    PAPIER
}
