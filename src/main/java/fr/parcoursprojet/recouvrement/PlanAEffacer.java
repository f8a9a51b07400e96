package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;

/**
 * The instalments of a plan are paid; only the part that it erases at its end is left, and a référent confirms it (R12).
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param reste what is left, to be erased
 */
public record PlanAEffacer(PretId pret, DossierId dossier, Montant reste) {}
