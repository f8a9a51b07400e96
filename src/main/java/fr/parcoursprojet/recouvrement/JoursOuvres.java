package fr.parcoursprojet.recouvrement;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The French working days (R17): Monday to Friday, without the eleven public holidays. */
final class JoursOuvres {

    private static final HolidayManager FERIES =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    private JoursOuvres() {}

    static boolean estOuvre(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY
                && jour.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FERIES.isHoliday(jour);
    }

    /** The next working day, this one excluded. */
    static LocalDate suivant(LocalDate jour) {
        var suivant = jour.plusDays(1);
        while (!estOuvre(suivant)) {
            suivant = suivant.plusDays(1);
        }
        return suivant;
    }
}
