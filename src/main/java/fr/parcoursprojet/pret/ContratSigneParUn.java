package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;

/**
 * One of two borrowers signed: the loan waits for the other one.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param reste who still has to sign
 * @param version of the schedule that was signed
 */
public record ContratSigneParUn(PretId pret, DossierId dossier, UsagerId reste, int version) {}
