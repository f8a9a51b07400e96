package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;

/**
 * What was paid too much on a loan is no longer the same.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param reste what the Treasury has to give back now; zero when nothing is left
 */
public record TropPercuChange(PretId pret, DossierId dossier, Montant reste) {}
