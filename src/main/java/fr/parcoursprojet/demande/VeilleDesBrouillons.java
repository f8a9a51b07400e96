package fr.parcoursprojet.demande;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;

/** Each night, the drafts nobody came back to (R15): those told in time go, then the next ones are told. */
@Component
@ConditionalOnProperty(name = "portail.conservation", havingValue = "true", matchIfMissing = true)
class VeilleDesBrouillons {

    private final Brouillons brouillons;
    private final Clock horloge;

    VeilleDesBrouillons(Brouillons brouillons, Clock horloge) {
        this.brouillons = brouillons;
        this.horloge = horloge;
    }

    @EventListener
    void on(DayHasPassed passe) {
        var jour = LocalDate.now(horloge);
        try {
            new UnParUn("draft").faire(brouillons.aEffacer(jour), dossier -> brouillons.effacer(dossier, jour));
        } finally {
            new UnParUn("draft").faire(brouillons.aAvertir(jour), dossier -> brouillons.avertir(dossier, jour));
        }
    }
}
