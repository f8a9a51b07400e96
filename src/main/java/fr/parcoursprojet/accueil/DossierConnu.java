package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.NumeroDossier;

/**
 * A dossier of somebody who calls, in the words that an agent reads at once.
 *
 * @param numero its number
 * @param objet what for
 * @param etat where it stands, in words
 */
public record DossierConnu(NumeroDossier numero, String objet, String etat) {}
