package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;

/**
 * The scan of a signed contract was given again, because the one before was infected or lost; written once.
 *
 * @param perdu the file that could not be read any more; what is known of it stays in the vault
 * @param fichier the file that took its place
 * @param empreinte SHA-256 of what is kept, in hexadecimal
 * @param le when
 * @param par the agent who gave it
 */
public record ScanRemplace(FichierId perdu, FichierId fichier, String empreinte, Instant le, AgentId par) {}
