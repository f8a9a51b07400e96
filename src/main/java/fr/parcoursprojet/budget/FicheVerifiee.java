package fr.parcoursprojet.budget;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A budget as an agent verified it.
 *
 * @param fiche the amounts retained
 * @param le when it was last verified
 * @param par who verified it last
 * @param version to give back when saving: a stale one is refused
 */
public record FicheVerifiee(
        FicheBudget fiche, Instant le, @Nullable AgentId par, long version) {

    /** The version of a budget that nobody has verified yet. */
    public static final long JAMAIS = -1;
}
