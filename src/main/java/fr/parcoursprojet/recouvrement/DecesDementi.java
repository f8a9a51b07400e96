package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;

/**
 * The death of the borrower of a loan had been noted by mistake.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param resteTenu whether somebody who borrowed with them was asked to pay meanwhile
 */
public record DecesDementi(PretId pret, DossierId dossier, boolean resteTenu) {}
