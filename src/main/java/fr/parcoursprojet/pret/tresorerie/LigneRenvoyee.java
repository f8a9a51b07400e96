package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;

/**
 * A payment that was sent back to the Treasury; it is kept and can be brought back (R9).
 *
 * @param ligne the payment
 * @param motif why, in words
 * @param le when
 * @param par the agent
 */
public record LigneRenvoyee(LigneEnAttente ligne, String motif, Instant le, AgentId par) {}
