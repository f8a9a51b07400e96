package fr.parcoursprojet.budget;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent retained another amount, and said why; never changed afterwards.
 *
 * @param ligne what was corrected
 * @param avant what was retained until then, in euros
 * @param apres what is retained since, in euros
 * @param motif why, as the commission reads it; empty when the declared amount came back
 * @param agent who
 * @param le when
 */
public record CorrectionDeBudget(
        NomDeLigne ligne,
        Montant avant,
        Montant apres,
        String motif,
        @Nullable AgentId agent,
        Instant le) {}
