package fr.parcoursprojet.suivi;

/**
 * What the person can do next.
 *
 * @param adresse where on the portal, without a leading slash
 * @param cle key of the words on the button
 */
public record Suite(String adresse, String cle) {}
