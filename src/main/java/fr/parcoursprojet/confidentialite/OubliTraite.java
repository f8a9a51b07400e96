package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.UsagerId;
import java.util.UUID;

/**
 * A person who asked that their data be erased has an answer.
 *
 * @param demande what they asked
 * @param usager who asked
 */
public record OubliTraite(UUID demande, UsagerId usager) {}
