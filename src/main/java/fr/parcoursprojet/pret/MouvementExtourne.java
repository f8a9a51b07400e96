package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;

/**
 * An entry of the ledger was reversed.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param mouvement the entry that no longer counts
 * @param montant its signed amount
 * @param motif why, in words
 */
public record MouvementExtourne(PretId pret, DossierId dossier, MouvementId mouvement, Montant montant, String motif) {}
