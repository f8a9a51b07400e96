package fr.parcoursprojet.commission;

/**
 * Not yet: the dossier goes back to its référent.
 *
 * @param manque what is missing, in plain words
 */
public record Ajournement(String manque) implements Decision {

    /** Strips it. */
    public Ajournement {
        manque = manque.strip();
    }

    @Override
    public EtatPassage issue() {
        return EtatPassage.AJOURNE;
    }
}
