package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;

/**
 * A virus was found in the scan of a contract signed on paper, after it had been taken: the scan is erased.
 *
 * @param pret the loan
 * @param dossier its dossier
 */
public record ContratInfecte(PretId pret, DossierId dossier) {}
