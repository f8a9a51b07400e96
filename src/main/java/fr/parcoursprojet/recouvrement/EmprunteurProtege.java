package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * The surendettement of one of two borrowers: nothing is asked of that one any more.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param emprunteur which one
 * @param le the day of recevabilité
 */
public record EmprunteurProtege(PretId pret, DossierId dossier, UsagerId emprunteur, LocalDate le) {}
