package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;

/**
 * A borrower says that paying becomes hard.
 *
 * @param difficulte what was said
 * @param pret the loan
 * @param dossier its dossier
 * @param declarant which borrower
 * @param motif why
 */
public record DifficulteDeclaree(
        DifficulteId difficulte, PretId pret, DossierId dossier, UsagerId declarant, MotifDifficulte motif) {}
