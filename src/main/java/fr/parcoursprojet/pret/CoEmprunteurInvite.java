package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;

/**
 * Somebody is asked to borrow with the person of a dossier.
 *
 * @param coEmprunteur the place offered
 * @param dossier the dossier
 */
public record CoEmprunteurInvite(CoEmprunteurId coEmprunteur, DossierId dossier) {}
