package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;

/**
 * A granted loan was never paid out.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param motif why, in words
 */
public record PretSansSuite(PretId pret, DossierId dossier, String motif) {}
