package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;

/**
 * A reversal put a debt back on a settled loan.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param solde what is left again
 */
public record PretRouvert(PretId pret, DossierId dossier, Montant solde) {}
