package fr.parcoursprojet.reglement;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;

/**
 * A version of the règlement that was prepared on screen.
 *
 * @param reglement what it says
 * @param par who wrote it last
 * @param pourquoi why, in their words
 * @param ecritLe when
 */
public record VersionEcrite(Reglement reglement, AgentId par, String pourquoi, Instant ecritLe) {}
