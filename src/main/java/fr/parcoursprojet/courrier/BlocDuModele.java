package fr.parcoursprojet.courrier;

import java.util.List;

/**
 * One piece of an e-mail or of a letter, in the order it is read.
 *
 * @param cle names it for good; empty for what nobody rewrites
 * @param genre what it is
 * @param texte the delivered words, each variable in braces
 * @param si when it is shown, such as "si le service annule"; empty for always
 * @param loi whether the law wants it as it is (R7, R8, R12)
 * @param variables those it is delivered with
 */
public record BlocDuModele(String cle, Genre genre, String texte, String si, boolean loi, List<Variable> variables) {

    /** What a piece is. */
    public enum Genre {
        /** The subject. */
        OBJET,
        /** A heading of a letter on paper. */
        TITRE,
        /** Sentences; each line makes a paragraph, and none takes it away. */
        PARAGRAPHE,
        /** The words of the button; where it leads is not touched. */
        BOUTON,
        /** Writes itself with the data of the dossier, or is the law's. */
        FIXE
    }

    /**
     * What the portal writes in place of a name in braces.
     *
     * @param nom the name, such as {@code montant}
     * @param exemple what it may give
     * @param requise whether the person must read it
     */
    public record Variable(String nom, String exemple, boolean requise) {

        /** As it is typed. */
        public String ecrite() {
            return "{" + nom + "}";
        }
    }

    /** Whether a city may write its own words. */
    public boolean modifiable() {
        return genre != Genre.FIXE;
    }

    /** Whether it is always shown. */
    boolean toujours() {
        return si.isEmpty();
    }
}
