package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The words of a calendar that opens. */
final class Calendrier {

    private Calendrier() {}

    static DatePickerI18n enFrancais(UnaryOperator<String> mots) {
        var noms = DateFormatSymbols.getInstance(Locale.FRANCE);
        return new DatePickerI18n()
                .setMonthNames(Arrays.asList(noms.getMonths()).subList(0, 12))
                .setWeekdays(semaine(noms.getWeekdays()))
                .setWeekdaysShort(semaine(noms.getShortWeekdays()))
                .setFirstDayOfWeek(1)
                .setDateFormat("dd/MM/yyyy")
                .setToday(mots.apply("rendezvous.agenda.aujourdhui"))
                .setCancel(mots.apply("rendezvous.offre.non"));
    }

    /** The calendar of Java keeps an empty name before Sunday. */
    private static List<String> semaine(String[] noms) {
        return Arrays.asList(noms).subList(1, 8);
    }
}
