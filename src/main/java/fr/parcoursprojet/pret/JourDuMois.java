package fr.parcoursprojet.pret;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day of the month instalments fall on. A month that is too short clips it, and the next one gives it back: 31 January,
 * 28 February, 31 March.
 *
 * @param jour from 1 to 31
 */
record JourDuMois(int jour) {

    static final int DERNIER = 31;

    static JourDuMois de(LocalDate ancre) {
        return new JourDuMois(ancre.getDayOfMonth());
    }

    LocalDate dans(YearMonth mois) {
        return mois.atDay(Math.min(jour, mois.lengthOfMonth()));
    }

    /** A date that bears this day itself: in the month, or in the one before, which is long enough then. */
    LocalDate ancre(YearMonth mois) {
        return (mois.isValidDay(jour) ? mois : mois.minusMonths(1)).atDay(jour);
    }
}
