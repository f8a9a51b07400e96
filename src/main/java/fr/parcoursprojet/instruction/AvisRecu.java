package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.DossierId;

/**
 * The opinion of somebody outside came.
 *
 * @param dossier the dossier
 * @param expert who gives it
 */
public record AvisRecu(DossierId dossier, String expert) {}
