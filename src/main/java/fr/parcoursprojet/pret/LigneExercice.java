package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One loan in the accounts of a year; what was owed, plus what was lent, less what was
 * repaid, helped, remitted, given up and erased, is what is owed.
 *
 * @param pret the loan
 * @param nom who repays
 * @param titre its Treasury reference
 * @param verseLe the day the money left
 * @param prete its amount
 * @param ouverture owed before the first day
 * @param verse lent within the year
 * @param rembourse repaid within the year, reversals and overpayments taken off
 * @param soutien paid by the CCAS in the borrower's place within the year
 * @param remise no longer claimed by the CCAS
 * @param nonValeur given up by the accountant (account 6541); the debt lives
 * @param eteint erased by a court (account 6542)
 * @param eteintHors274 erased within the year though the accountant had given it up before; account 274 and its balance are not
 *     concerned, since 6541 bore the loss the year of the non-valeur: it goes from 6541 to 6542 and is no loss again
 * @param cloture owed at the end of the last day
 * @param fin how it ended, if it did within the year
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
        Montant soutien,
        Montant remise,
        Montant nonValeur,
        Montant eteint,
        Montant eteintHors274,
        Montant cloture,
        @Nullable FinDePret fin) {

    /**
     * What left the account otherwise than by being repaid: helped, remitted, given up or erased. What was erased after a
     * non-valeur had left it before, and is not counted a second time.
     */
    public Montant autres() {
        return soutien.plus(remise).plus(nonValeur).plus(eteint);
    }
}
