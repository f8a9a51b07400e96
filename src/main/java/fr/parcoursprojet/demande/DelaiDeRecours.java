package fr.parcoursprojet.demande;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The last day to contest a refusal: clear months (délai franc, CJA R421-1 and R421-2), moved to the next working
 * day when it falls on a Saturday, a Sunday or a public holiday.
 */
public final class DelaiDeRecours {

    private static final HolidayManager FERIES = HolidayManager.getInstance(ManagerParameters.create("fr"));

    private DelaiDeRecours() {}

    /**
     * The last day.
     *
     * @param refus the day the refusal was notified
     * @param mois clear months, from the règlement
     */
    public static LocalDate dernierJour(LocalDate refus, int mois) {
        var jour = refus.plusMonths(mois).plusDays(1);
        while (jour.getDayOfWeek() == DayOfWeek.SATURDAY
                || jour.getDayOfWeek() == DayOfWeek.SUNDAY
                || FERIES.isHoliday(jour)) {
            jour = jour.plusDays(1);
        }
        return jour;
    }
}
