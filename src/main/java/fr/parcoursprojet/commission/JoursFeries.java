package fr.parcoursprojet.commission;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days on which the commission may sit: French working days (R17). */
final class JoursFeries {

    private static final HolidayManager FERIES = HolidayManager.getInstance(ManagerParameters.create("fr"));
    private static final int DERNIER = 5;

    private JoursFeries() {}

    /** The nth day of that name of a month; the last one for 5. */
    static LocalDate enieme(LocalDate mois, int rang, DayOfWeek jour) {
        return mois.with(
                rang == DERNIER ? TemporalAdjusters.lastInMonth(jour) : TemporalAdjusters.dayOfWeekInMonth(rang, jour));
    }

    static LocalDate ouvreDes(LocalDate jour) {
        var voulu = jour;
        while (!estOuvre(voulu)) {
            voulu = voulu.plusDays(1);
        }
        return voulu;
    }

    static LocalDate ouvreAvant(LocalDate jour) {
        var voulu = jour;
        while (!estOuvre(voulu)) {
            voulu = voulu.minusDays(1);
        }
        return voulu;
    }

    private static boolean estOuvre(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY
                && jour.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FERIES.isHoliday(jour);
    }
}
