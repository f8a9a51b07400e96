package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.compte.AgentId;

/**
 * A slot of an agent's agenda.
 *
 * @param id names it
 * @param agent whose time it is
 * @param creneau when and how
 * @param libre whether nobody has taken it
 */
public record CreneauOffert(CreneauId id, AgentId agent, Creneau creneau, boolean libre) {}
