package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;

/**
 * A new version of the schedule is in force.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param version its number
 * @param motif why
 */
public record EcheancierRefait(PretId pret, DossierId dossier, int version, MotifVersion motif) {}
