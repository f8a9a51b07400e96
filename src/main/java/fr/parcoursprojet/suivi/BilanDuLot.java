package fr.parcoursprojet.suivi;

import fr.parcoursprojet.socle.NumeroDossier;
import java.util.List;

/**
 * What became of an action on several dossiers.
 *
 * @param faits how many it was done for
 * @param refuses the others, each with its reason
 */
public record BilanDuLot(int faits, List<Refuse> refuses) {

    /**
     * A dossier left as it was.
     *
     * @param numero which
     * @param raison why, as a sentence
     */
    public record Refuse(NumeroDossier numero, String raison) {}

    /** Copies the list. */
    public BilanDuLot {
        refuses = List.copyOf(refuses);
    }
}
