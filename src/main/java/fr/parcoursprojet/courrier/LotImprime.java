package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;
import java.util.UUID;

/**
 * Letters that were printed together.
 *
 * @param id names the batch
 * @param nombre how many letters
 * @param le when they were marked as printed
 * @param par by whom
 */
public record LotImprime(UUID id, int nombre, Instant le, AgentId par) {}
