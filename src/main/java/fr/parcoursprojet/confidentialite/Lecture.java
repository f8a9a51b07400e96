package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One read of a dossier by an agent.
 *
 * @param agent who read
 * @param onglet what was open, as in the address of the dossier page
 * @param quand when it was opened
 * @param motif why, of a dossier in archive; null otherwise
 */
public record Lecture(
        AgentId agent,
        String onglet,
        Instant quand,
        @Nullable String motif) {}
