package fr.parcoursprojet.socle;

import java.util.List;

/** Answers to correct, each with its field and its sentence; nothing was written. */
public class SaisieInvalide extends RuntimeException {

    /**
     * One answer to correct.
     *
     * @param champ name of the field, as in the record that was given
     * @param cle key of the sentence under the field
     * @param arguments what the sentence names
     */
    public record Erreur(String champ, String cle, List<Object> arguments) {

        /** An answer to correct. */
        public static Erreur de(String champ, String cle, Object... arguments) {
            return new Erreur(champ, cle, List.of(arguments));
        }
    }

    private final List<Erreur> erreurs;

    /**
     * @param erreurs at least one
     */
    public SaisieInvalide(List<Erreur> erreurs) {
        super(erreurs.toString());
        this.erreurs = List.copyOf(erreurs);
    }

    /** What to correct, in the order of the page. */
    public List<Erreur> erreurs() {
        return erreurs;
    }
}
