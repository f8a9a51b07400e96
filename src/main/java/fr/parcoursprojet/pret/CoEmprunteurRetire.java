package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;

/**
 * The dossier goes on without the second borrower who was asked.
 *
 * @param coEmprunteur the place that was offered
 * @param dossier the dossier
 */
public record CoEmprunteurRetire(CoEmprunteurId coEmprunteur, DossierId dossier) {}
