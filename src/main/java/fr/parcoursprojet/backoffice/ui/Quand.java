package fr.parcoursprojet.backoffice.ui;

import fr.parcoursprojet.socle.Francais;
import java.time.Instant;

/** An instant as it is read here: the day and the hour, in Paris. */
final class Quand {

    private Quand() {}

    static String jour(Instant instant) {
        return Francais.date(instant.atZone(Francais.PARIS).toLocalDate());
    }

    static String heure(Instant instant) {
        return Francais.heure(instant.atZone(Francais.PARIS).toLocalTime());
    }
}
