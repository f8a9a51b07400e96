package fr.parcoursprojet.budget;

import java.time.Instant;

/**
 * A budget as an agent verified it.
 *
 * @param fiche the amounts retained
 * @param motif why they differ from what was declared; empty when they do not
 * @param le when it was last verified
 */
public record FicheVerifiee(FicheBudget fiche, String motif, Instant le) {}
