package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;

/**
 * A person began a draft.
 *
 * @param dossier the dossier
 * @param demandeur who
 */
public record DemandeCommencee(DossierId dossier, UsagerId demandeur) {}
