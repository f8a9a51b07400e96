package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;
import java.util.UUID;

/**
 * Two people who turned out to be one.
 *
 * @param id names it
 * @param ancienne whose contacts moved
 * @param gardee to whom
 * @param faiteLe when
 * @param agent who said so
 * @param contacts how many contacts moved
 */
public record Fusion(UUID id, PersonneId ancienne, PersonneId gardee, Instant faiteLe, AgentId agent, int contacts) {}
