package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * The contract was signed by the borrower.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day
 * @param surPapier on paper rather than on the screen
 */
public record PretSigne(PretId pret, DossierId dossier, LocalDate le, boolean surPapier) {}
