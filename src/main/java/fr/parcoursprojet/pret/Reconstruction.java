package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;

/**
 * The balances kept for speed were dropped and made again from the ledger.
 *
 * @param le when
 * @param par who asked for it
 * @param ecarts how many differed before it
 */
public record Reconstruction(Instant le, AgentId par, int ecarts) {}
