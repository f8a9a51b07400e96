package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;

/**
 * A person gave up a demande.
 *
 * @param dossier the dossier
 * @param demandeur who
 * @param etaitDeposee whether the service had received it
 */
public record DemandeRetiree(DossierId dossier, UsagerId demandeur, boolean etaitDeposee) {}
