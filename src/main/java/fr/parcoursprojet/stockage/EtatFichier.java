package fr.parcoursprojet.stockage;

/** What is known of a file's safety. */
public enum EtatFichier {
    /** No scanner answered yet: nobody may read it. */
    EN_ATTENTE,
    /** Examined, nothing found. */
    SAIN,
    /** A virus was found: its bytes are erased. */
    INFECTE;

    /** Whether a file may go from this state to another. */
    public boolean permet(EtatFichier suivant) {
        return this == EN_ATTENTE && suivant != EN_ATTENTE;
    }
}
