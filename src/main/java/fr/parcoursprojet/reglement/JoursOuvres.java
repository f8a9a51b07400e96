package fr.parcoursprojet.reglement;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * The working days of the city (R17): Monday to Friday, without the eleven public holidays nor the days it closes itself.
 * Reminders, relances, slots and séances all read them here.
 */
@Service
public class JoursOuvres {

    private static final HolidayManager FERIES =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    private final JoursDeLaVille ville;

    JoursOuvres(JoursDeLaVille ville) {
        this.ville = ville;
    }

    /** Whether people work. */
    public boolean estOuvre(LocalDate jour) {
        return !finDeSemaine(jour) && !estFerme(jour);
    }

    /** Whether it is a public holiday or a day the city closes; a plain Sunday is none. */
    public boolean estFerme(LocalDate jour) {
        return ferie(jour) || ville.contient(jour);
    }

    /** The next working day, this one excluded. */
    public LocalDate suivant(LocalDate jour) {
        return auPlusTot(jour.plusDays(1));
    }

    /** This day when it is worked, else the next one that is. */
    public LocalDate auPlusTot(LocalDate jour) {
        var voulu = jour;
        while (!estOuvre(voulu)) {
            voulu = voulu.plusDays(1);
        }
        return voulu;
    }

    /** This day when it is worked, else the last one before it that is. */
    public LocalDate auPlusTard(LocalDate jour) {
        var voulu = jour;
        while (!estOuvre(voulu)) {
            voulu = voulu.minusDays(1);
        }
        return voulu;
    }

    /** So many working days later. */
    public LocalDate apres(LocalDate jour, int ouvres) {
        var atteint = jour;
        for (int rang = 0; rang < ouvres; rang++) {
            atteint = suivant(atteint);
        }
        return atteint;
    }

    static boolean finDeSemaine(LocalDate jour) {
        return jour.getDayOfWeek() == DayOfWeek.SATURDAY || jour.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static boolean ferie(LocalDate jour) {
        return FERIES.isHoliday(jour);
    }

    /** The public holidays of a year, in their order. */
    static List<JourFerme> feries(int annee) {
        return FERIES.getHolidays(Year.of(annee)).stream()
                .map(ferie -> new JourFerme(
                        ferie.getDate(), ferie.getDescription(Locale.FRENCH).replace('\'', '’'), true))
                .sorted(Comparator.comparing(JourFerme::jour))
                .toList();
    }
}
