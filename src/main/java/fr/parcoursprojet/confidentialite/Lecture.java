package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;

/**
 * One read of a dossier by an agent.
 *
 * @param agent who read
 * @param onglet what was open, as in the address of the dossier page
 * @param quand when it was opened
 */
public record Lecture(AgentId agent, String onglet, Instant quand) {}
