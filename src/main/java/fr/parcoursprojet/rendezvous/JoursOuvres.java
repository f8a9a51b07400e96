package fr.parcoursprojet.rendezvous;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** French working days (R17). */
final class JoursOuvres {

    private static final HolidayManager FERIES = HolidayManager.getInstance(ManagerParameters.create("fr"));

    private JoursOuvres() {}

    static boolean estOuvre(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY && jour.getDayOfWeek() != DayOfWeek.SUNDAY && !estFerie(jour);
    }

    static boolean estFerie(LocalDate jour) {
        return FERIES.isHoliday(jour);
    }

    /** So many working days later. */
    static LocalDate apres(LocalDate jour, int ouvres) {
        var atteint = jour;
        for (int rang = 0; rang < ouvres; rang++) {
            atteint = suivant(atteint);
        }
        return atteint;
    }

    static LocalDate suivant(LocalDate jour) {
        var suivant = jour.plusDays(1);
        while (!estOuvre(suivant)) {
            suivant = suivant.plusDays(1);
        }
        return suivant;
    }
}
