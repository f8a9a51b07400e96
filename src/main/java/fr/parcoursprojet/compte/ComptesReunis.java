package fr.parcoursprojet.compte;

/**
 * Two accounts turned out to be one person, who proved it: all that belongs to the first goes to the second.
 *
 * @param ancien the account that ends
 * @param garde the account that stays
 */
public record ComptesReunis(UsagerId ancien, UsagerId garde) {}
