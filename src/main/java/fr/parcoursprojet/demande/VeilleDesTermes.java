package fr.parcoursprojet.demande;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;

/** Each night, the filed dossiers whose day has come to be looked at (R15). */
@Component
@ConditionalOnProperty(name = "portail.conservation", havingValue = "true", matchIfMissing = true)
class VeilleDesTermes {

    private final Termes termes;
    private final Clock horloge;

    VeilleDesTermes(Termes termes, Clock horloge) {
        this.termes = termes;
        this.horloge = horloge;
    }

    @EventListener
    void on(DayHasPassed passe) {
        var jour = LocalDate.now(horloge);
        new UnParUn("dossier").faire(termes.aExaminer(jour), dossier -> termes.examiner(dossier, jour));
    }
}
