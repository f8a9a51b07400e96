package fr.parcoursprojet.stockage;

/** Whether a file may be read. */
public enum EtatFichier {
    /** Waits for the antivirus; nobody reads it. */
    EN_ATTENTE,
    /** Checked; may be read. */
    SAIN
}
