package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.DossierId;

/**
 * The référent wrote a proposal.
 *
 * @param dossier the dossier
 * @param nature loan, grant or both
 */
public record PropositionFaite(DossierId dossier, Nature nature) {}
