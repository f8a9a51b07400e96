package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;

/**
 * All that was left of a loan was erased: nothing may be asked any more.
 *
 * @param pret the loan
 * @param dossier its dossier
 */
public record PretEteint(PretId pret, DossierId dossier) {}
