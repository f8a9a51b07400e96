package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * Nothing is left to pay.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day of the last payment
 */
public record PretSolde(PretId pret, DossierId dossier, LocalDate le) {}
