package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Textes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** How long ago, how soon, how late, as people say it. */
@Component
class Delais {

    private final Textes textes;
    private final Clock horloge;

    Delais(Textes textes, Clock horloge) {
        this.textes = textes;
        this.horloge = horloge;
    }

    /** {@code 8 h 50}. */
    String heure(Instant instant) {
        var heure = local(instant);
        return heure.getMinute() == 0
                ? textes.texte("suivi.delai.heurePile", heure.getHour())
                : textes.texte("suivi.delai.heure", heure.getHour(), "%02d".formatted(heure.getMinute()));
    }

    /** {@code Aujourd’hui à 8 h 50}, {@code Hier à 14 h}, {@code 28 septembre}, {@code 3 mai 2025}. */
    String quand(Instant instant) {
        var jours = ChronoUnit.DAYS.between(jour(instant), aujourdhui());
        if (jours == 0) {
            return textes.texte("suivi.delai.aujourdhui", heure(instant));
        }
        return jours == 1 ? textes.texte("suivi.delai.hier", heure(instant)) : date(jour(instant));
    }

    /** {@code 28 septembre}, with the year when it is another one. */
    String date(LocalDate jour) {
        var ecrite = Francais.date(jour);
        return jour.getYear() == aujourdhui().getYear()
                ? ecrite.substring(0, ecrite.length() - " 2026".length())
                : ecrite;
    }

    /** {@code Reçu à 8 h 50}, {@code Reçu hier}, {@code Reçu il y a 3 jours}. */
    String recu(Instant instant) {
        var jours = ChronoUnit.DAYS.between(jour(instant), aujourdhui());
        if (jours <= 0) {
            return textes.texte("suivi.delai.recuA", heure(instant));
        }
        return jours == 1 ? textes.texte("suivi.delai.recuHier") : textes.texte("suivi.delai.recuIlYA", jours);
    }

    /** {@code Aujourd’hui}, {@code Depuis hier}, {@code Depuis 3 jours}. */
    String depuis(Instant instant) {
        var jours = ChronoUnit.DAYS.between(jour(instant), aujourdhui());
        if (jours <= 0) {
            return textes.texte("suivi.delai.duJour");
        }
        return jours == 1 ? textes.texte("suivi.delai.depuisHier") : textes.texte("suivi.delai.depuis", jours);
    }

    /** {@code Avant le 19 janvier}, then {@code Depuis 3 jours}. */
    String attendu(Instant instant) {
        return jour(instant).isAfter(aujourdhui())
                ? textes.texte("suivi.delai.avant", date(jour(instant)))
                : depuis(instant);
    }

    /** {@code 4 jours de retard}. */
    String retard(Instant instant) {
        return textes.texte("suivi.delai.retard", Math.max(0, ChronoUnit.DAYS.between(jour(instant), aujourdhui())));
    }

    /** {@code Dans 40 min}, {@code Dans 2 h}, {@code Dans 15 jours}, {@code C’est l’heure}. */
    String dans(Instant instant) {
        var jours = ChronoUnit.DAYS.between(aujourdhui(), jour(instant));
        if (jours > 0) {
            return textes.texte("suivi.delai.dansJours", jours);
        }
        var minutes = Duration.between(horloge.instant(), instant).toMinutes();
        if (jours < 0 || minutes <= 0) {
            return textes.texte("suivi.delai.passe");
        }
        return minutes < 60
                ? textes.texte("suivi.delai.dansMinutes", minutes)
                : textes.texte("suivi.delai.dansHeures", minutes / 60);
    }

    LocalDate jour(Instant instant) {
        return local(instant).toLocalDate();
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, horloge.getZone());
    }
}
