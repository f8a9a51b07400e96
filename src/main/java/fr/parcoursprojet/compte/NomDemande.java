package fr.parcoursprojet.compte;

import java.util.UUID;

/**
 * A person asks for their new name.
 *
 * @param demande what they ask
 * @param usager who
 */
public record NomDemande(UUID demande, UsagerId usager) {}
