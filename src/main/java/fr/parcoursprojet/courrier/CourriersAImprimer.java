package fr.parcoursprojet.courrier;

/**
 * The pile of letters to print changed.
 *
 * @param nombre how many wait
 */
public record CourriersAImprimer(int nombre) {}
