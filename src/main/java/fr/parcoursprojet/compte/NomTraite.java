package fr.parcoursprojet.compte;

import java.util.UUID;

/**
 * An agent answered somebody who asked for their new name.
 *
 * @param demande what they asked
 * @param usager who
 * @param accepte whether they are called so from now on
 */
public record NomTraite(UUID demande, UsagerId usager, boolean accepte) {}
