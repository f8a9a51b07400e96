package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;

/**
 * A person gave what was asked and sent the demande back.
 *
 * @param dossier the dossier
 * @param demandeur who
 */
public record ComplementsRecus(DossierId dossier, UsagerId demandeur) {}
