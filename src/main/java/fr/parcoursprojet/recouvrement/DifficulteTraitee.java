package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;

/**
 * An agent dealt with a difficulty.
 *
 * @param difficulte what was said
 * @param pret the loan
 * @param dossier its dossier
 */
public record DifficulteTraitee(DifficulteId difficulte, PretId pret, DossierId dossier) {}
