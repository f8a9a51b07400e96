package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;

/**
 * Who was asked to borrow with somebody agreed, or said no.
 *
 * @param coEmprunteur the place offered
 * @param dossier the dossier
 * @param accepte whether they agreed
 */
public record CoEmprunteurRepond(CoEmprunteurId coEmprunteur, DossierId dossier, boolean accepte) {}
