package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * The borrower of a loan died: nothing is written to them any more.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day of the death
 */
public record EmprunteurDecede(PretId pret, DossierId dossier, LocalDate le) {}
