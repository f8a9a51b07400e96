package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;

/**
 * The scan of a contract signed on paper, infected or lost, was given again.
 *
 * @param pret the loan
 * @param dossier its dossier
 */
public record ContratRetrouve(PretId pret, DossierId dossier) {}
