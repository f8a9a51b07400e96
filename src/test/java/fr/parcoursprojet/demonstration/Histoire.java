package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.banc.HorlogeReglable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.moments.DayHasPassed;

/** Plays what happens, day after day, with the clock moved to each; between them the daily work is done as it is at night. */
@TestComponent
class Histoire {

    private final HorlogeReglable horloge;
    private final ApplicationEventPublisher evenements;
    private final TreeMap<LocalDate, List<Runnable>> jours = new TreeMap<>();

    Histoire(HorlogeReglable horloge, ApplicationEventPublisher evenements) {
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /** Something that happens on a day, after what was said before for the same day. */
    void le(LocalDate jour, Runnable fait) {
        jours.computeIfAbsent(jour, vide -> new ArrayList<>()).add(fait);
    }

    /** Plays every day until one, included; the daily work runs each evening. */
    void jouerJusquAu(LocalDate dernier) {
        if (jours.isEmpty()) {
            return;
        }
        for (var jour = jours.firstKey(); !jour.isAfter(dernier); jour = jour.plusDays(1)) {
            horloge.allerAu(jour);
            var faits = jours.remove(jour);
            if (faits != null) {
                faits.forEach(Runnable::run);
            }
            evenements.publishEvent(DayHasPassed.of(jour));
        }
    }
}
