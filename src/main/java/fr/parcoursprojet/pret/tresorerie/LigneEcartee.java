package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;

/**
 * A line a référent set aside, because another format had told the same payment; it is kept and can be brought back (R9).
 *
 * @param ligne the line
 * @param le when it was set aside
 * @param par the référent
 */
public record LigneEcartee(LigneEnAttente ligne, Instant le, AgentId par) {}
