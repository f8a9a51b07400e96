package fr.parcoursprojet.pret;

/**
 * A waiting line found its loan.
 *
 * @param ligne the identity of the line
 * @param pret the loan
 */
public record PaiementRapproche(String ligne, PretId pret) {}
