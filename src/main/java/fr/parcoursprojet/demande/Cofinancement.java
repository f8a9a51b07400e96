package fr.parcoursprojet.demande;

import fr.parcoursprojet.socle.Montant;

/**
 * What somebody else pays of a project.
 *
 * @param financeur who pays, such as a mutuelle or another fund
 * @param montant how much
 */
public record Cofinancement(String financeur, Montant montant) {}
