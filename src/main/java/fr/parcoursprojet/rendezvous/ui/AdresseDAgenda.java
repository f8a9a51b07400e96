package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What the address of the agenda says.
 *
 * @param unJour one day rather than its week
 * @param date the day, or a day of the week
 * @param choisi the appointment or the free slot that is open, if any
 */
record AdresseDAgenda(boolean unJour, LocalDate date, Optional<String> choisi) {

    private static final String ECRAN = "agents/agenda";

    static AdresseDAgenda lire(QueryParameters adresse, LocalDate aujourdhui) {
        var unJour = adresse.getSingleParameter("vue").filter("jour"::equals).isPresent();
        var date = adresse.getSingleParameter(unJour ? "date" : "semaine")
                .flatMap(AdresseDAgenda::date)
                .orElse(aujourdhui);
        var choisi = adresse.getSingleParameter("rendez-vous").or(() -> adresse.getSingleParameter("creneau"));
        return new AdresseDAgenda(unJour, date, choisi);
    }

    LocalDate du() {
        return unJour ? date : date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate au() {
        return unJour ? date : du().plusDays(6);
    }

    boolean ouvre(Object id) {
        return choisi.filter(id.toString()::equals).isPresent();
    }

    AdresseDAgenda le(LocalDate autre) {
        return new AdresseDAgenda(unJour, autre, Optional.empty());
    }

    AdresseDAgenda enJour(boolean jour) {
        return new AdresseDAgenda(jour, date, Optional.empty());
    }

    AdresseDAgenda suivante(int sens) {
        return le(unJour ? date.plusDays(sens) : date.plusWeeks(sens));
    }

    String lien() {
        return ECRAN + (unJour ? "?vue=jour&date=" + date : "?semaine=" + du());
    }

    String rendezVous(Object id) {
        return lien() + "&rendez-vous=" + id;
    }

    String creneau(Object id) {
        return lien() + "&creneau=" + id;
    }

    private static Optional<LocalDate> date(String ecrite) {
        try {
            return Optional.of(LocalDate.parse(ecrite));
        } catch (DateTimeParseException autreForme) {
            return Optional.empty();
        }
    }
}
