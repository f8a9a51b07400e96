package fr.parcoursprojet.commission;

/**
 * No, never bare (R7): the remedies and their delay come from the law and the règlement, see {@link DecisionPrise}.
 *
 * @param motif why, in plain words
 * @param autreReponse what else may help: advice, partner, social referent
 */
public record DecisionDeRefus(String motif, String autreReponse) implements Decision {

    /** Strips both. */
    public DecisionDeRefus {
        motif = motif.strip();
        autreReponse = autreReponse.strip();
    }

    @Override
    public EtatPassage issue() {
        return EtatPassage.REFUSE;
    }
}
