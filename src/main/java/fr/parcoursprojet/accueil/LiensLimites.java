package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.Jeton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links that open one thing for one purpose until a day, without an account. Only their print is kept: who reads the
 * database cannot follow them.
 */
@Component
class LiensLimites {

    /** What a link is for; one made for another purpose opens nothing. */
    enum Usage {
        /** A partner answers an orientation. */
        ORIENTATION(Duration.ofDays(45)),
        /** Somebody who called begins their demande. */
        DEMANDE(Duration.ofDays(30));

        private final Duration vie;

        Usage(Duration vie) {
            this.vie = vie;
        }
    }

    private final JdbcClient base;
    private final Clock horloge;

    LiensLimites(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** Makes a link; what it gives back is written in the e-mail and nowhere else. */
    String nouveau(Usage usage, UUID objet) {
        var jeton = Jeton.nouveau();
        base.sql("insert into accueil_lien (empreinte, usage_unique, objet, expire_le) values (?, ?, ?, ?)")
                .param(Jeton.empreinte(jeton))
                .param(usage.name())
                .param(objet)
                .param(utc(horloge.instant().plus(usage.vie)))
                .update();
        return jeton;
    }

    /** What a link opens; empty when it was made for something else, is over, or was never made. */
    Optional<UUID> objet(Usage usage, String jeton) {
        return base.sql("select objet from accueil_lien where empreinte = ? and usage_unique = ? and expire_le > ?")
                .param(Jeton.empreinte(jeton))
                .param(usage.name())
                .param(utc(horloge.instant()))
                .query((ligne, rang) -> ligne.getObject("objet", UUID.class))
                .optional();
    }

    /** Ends all links to a thing. */
    void finir(Usage usage, UUID objet) {
        base.sql("delete from accueil_lien where usage_unique = ? and objet = ?")
                .param(usage.name())
                .param(objet)
                .update();
    }

    /** Erases those that are over. */
    void oublierLesFinis() {
        base.sql("delete from accueil_lien where expire_le <= ?")
                .param(utc(horloge.instant()))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
