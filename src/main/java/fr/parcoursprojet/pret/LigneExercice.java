package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * One loan in the accounts of a year; what was owed, plus what was lent, less what was repaid, is what is owed.
 *
 * @param pret the loan
 * @param nom who repays
 * @param titre its Treasury reference
 * @param verseLe the day the money left
 * @param prete its amount
 * @param ouverture owed before the first day
 * @param verse lent within the year
 * @param rembourse repaid within the year, reversals taken off
 * @param cloture owed at the end of the last day
 */
public record LigneExercice(
        PretId pret,
        String nom,
        String titre,
        LocalDate verseLe,
        Montant prete,
        Montant ouverture,
        Montant verse,
        Montant rembourse,
        Montant cloture) {}
