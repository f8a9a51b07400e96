package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;

/**
 * The plan of a surendettement is over.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param respecte whether it was kept to its end
 */
public record PlanTermine(PretId pret, DossierId dossier, boolean respecte) {}
