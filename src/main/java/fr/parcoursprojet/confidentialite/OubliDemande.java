package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.UsagerId;
import java.util.UUID;

/**
 * A person asks that what is kept of them be erased, and waits for an answer about what the law keeps.
 *
 * @param demande what they ask
 * @param usager who asks
 */
public record OubliDemande(UUID demande, UsagerId usager) {}
