package fr.parcoursprojet.demande.ui;

import fr.parcoursprojet.socle.Francais;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BiFunction;

/** When something happened, in words: {@code aujourd’hui à 14 h 02}. */
final class Moments {

    private Moments() {}

    static String ecrit(Instant moment, Clock horloge, BiFunction<String, Object[], String> textes) {
        var quand = moment.atZone(Francais.PARIS);
        var heure = textes.apply(
                "demande.moment.heure",
                new Object[] {Integer.toString(quand.getHour()), "%02d".formatted(quand.getMinute())});
        var jour = quand.toLocalDate().equals(LocalDate.now(horloge))
                ? textes.apply("demande.moment.aujourdhui", new Object[0])
                : textes.apply("demande.moment.jour", new Object[] {Francais.jour(quand.toLocalDate())});
        return textes.apply("demande.moment", new Object[] {jour, heure});
    }

    /** {@code lundi 12 octobre 2026, à 14 h 09}. */
    static String complet(LocalDateTime moment, BiFunction<String, Object[], String> textes) {
        return textes.apply("demande.moment.complet", new Object[] {
            jour(moment.toLocalDate()), Integer.toString(moment.getHour()), "%02d".formatted(moment.getMinute())
        });
    }

    /** {@code samedi 12 décembre 2026}. */
    static String jour(LocalDate date) {
        return Francais.jour(date) + " " + date.getYear();
    }
}
