package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.Montant;

/**
 * What one loan takes of a payment that pays several.
 *
 * @param pret the loan
 * @param montant more than zero
 */
public record PartDeLigne(PretId pret, Montant montant) {}
