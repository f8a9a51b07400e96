package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.Montant;

/**
 * What a household has to live on, in euros a day.
 *
 * @param aujourdhui without the loan
 * @param pendant while the loan runs
 * @param plancher the least the règlement wants for this household
 */
public record ResteParJour(Montant aujourdhui, Montant pendant, Montant plancher) {}
