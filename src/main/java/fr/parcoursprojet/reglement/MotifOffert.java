package fr.parcoursprojet.reglement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A motif that a version of the règlement offers.
 *
 * @param motif the motif
 * @param mots its words; null for those the service is delivered with
 */
public record MotifOffert(Motif motif, @Nullable MotsDeMotif mots) {

    /** What a version offers when it does not say. */
    public static final List<MotifOffert> LIVRES =
            Motif.LIVRES.stream().map(motif -> new MotifOffert(motif, null)).toList();
}
