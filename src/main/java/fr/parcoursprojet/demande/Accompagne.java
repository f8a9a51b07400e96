package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;

/**
 * A draft filled in by two.
 *
 * @param dossier the draft
 * @param demandeur whose it is, and who alone files it
 * @param avec who writes with them, by name and structure
 */
public record Accompagne(DossierId dossier, UsagerId demandeur, String avec) {}
