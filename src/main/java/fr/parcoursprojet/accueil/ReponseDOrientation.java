package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an orientation; a later one does not erase it.
 *
 * @param issue what was answered
 * @param mot a few words
 * @param le when
 * @param agent who wrote it down; null when the partner did by the link
 */
public record ReponseDOrientation(
        IssueDOrientation issue,
        String mot,
        Instant le,
        @Nullable AgentId agent) {}
