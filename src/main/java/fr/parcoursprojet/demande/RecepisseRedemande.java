package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;

/**
 * A person asked for the receipt by e-mail once more.
 *
 * @param dossier the dossier
 * @param demandeur who
 */
public record RecepisseRedemande(DossierId dossier, UsagerId demandeur) {}
