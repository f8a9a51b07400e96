package fr.parcoursprojet.reglement;

/**
 * When a level of relance leaves.
 *
 * @param niveau the level
 * @param jours days after the date of the instalment; before it when less than zero
 */
public record EtapeDeRelance(NiveauDeRelance niveau, int jours) {}
