package fr.parcoursprojet.courrier.ui;

import fr.parcoursprojet.socle.Francais;
import java.time.Instant;
import java.time.LocalDateTime;

/** A moment as agents read it. */
final class Quand {

    private Quand() {}

    static String de(Instant moment) {
        var la = LocalDateTime.ofInstant(moment, Francais.PARIS);
        return Francais.date(la.toLocalDate()) + ", " + Francais.heurePrecise(la.toLocalTime());
    }
}
