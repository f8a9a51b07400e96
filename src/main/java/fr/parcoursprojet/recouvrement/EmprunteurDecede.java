package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * A borrower of a loan died: nothing is written to them any more.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param emprunteur who died
 * @param le the day of the death
 * @param resteTenu whether somebody who borrowed with them is still asked to pay
 */
public record EmprunteurDecede(PretId pret, DossierId dossier, UsagerId emprunteur, LocalDate le, boolean resteTenu) {}
