package fr.parcoursprojet.courrier;

import fr.parcoursprojet.socle.DossierId;

/**
 * A document that facts which no longer change are enough to print: it is printed when asked for, the same each time.
 * Each is a Spring bean.
 */
public interface Imprime {

    /** Its name, unique, such as {@code recepisse}. */
    String nom();

    /**
     * The PDF for a dossier.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when the dossier has not come to that point
     */
    byte[] pdf(DossierId dossier);
}
