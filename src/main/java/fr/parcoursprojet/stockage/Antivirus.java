package fr.parcoursprojet.stockage;

/** Examines a file; an adapter speaks to the real scanner. */
public interface Antivirus {

    /** What a scanner answers. */
    enum Verdict {
        /** Nothing found. */
        SAIN,
        /** A virus. */
        INFECTE,
        /** No scanner, or no answer: never taken as clean. */
        INCONNU
    }

    /** Examines the bytes of a file. */
    Verdict examiner(byte[] octets);
}
