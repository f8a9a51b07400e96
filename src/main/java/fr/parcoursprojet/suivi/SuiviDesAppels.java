package fr.parcoursprojet.suivi;

import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.rendezvous.RendezVousDAppel;
import fr.parcoursprojet.rendezvous.RendezVousRejoint;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** R13 before there is a dossier: the appointment of somebody who called is followed up like any other. */
@Component
class SuiviDesAppels {

    private static final List<TypeTache> TOUTES = List.of(
            TypeTache.RENDEZ_VOUS,
            TypeTache.RENDEZ_VOUS_MANQUE,
            TypeTache.RENDEZ_VOUS_A_REPRENDRE,
            TypeTache.DEUX_ABSENCES);

    private final Taches taches;
    private final LesRendezVous rendezVous;
    private final Clock horloge;

    SuiviDesAppels(Taches taches, LesRendezVous rendezVous, Clock horloge) {
        this.taches = taches;
        this.rendezVous = rendezVous;
        this.horloge = horloge;
    }

    @EventListener
    void on(RendezVousDAppel fait) {
        var un = rendezVous.de(fait.rendezVous());
        switch (fait.fait()) {
            case PRIS -> {
                rendezVous.de(fait.appel()).forEach(this::fermer);
                ouvrir(TypeTache.RENDEZ_VOUS, un);
            }
            case DEPLACE -> ouvrir(TypeTache.RENDEZ_VOUS, un);
            case RAPPEL -> {}
            case HONORE, ANNULE -> fermer(un);
            case EXCUSE -> seulement(TypeTache.RENDEZ_VOUS_A_REPRENDRE, un);
            case MANQUE -> seulement(TypeTache.RENDEZ_VOUS_MANQUE, un);
            case MANQUE_DE_SUITE -> seulement(TypeTache.DEUX_ABSENCES, un);
        }
    }

    /** What was to do goes on in the dossier. */
    @EventListener
    void on(RendezVousRejoint rejoint) {
        taches.rejoindre(rejoint.rendezVous().toString(), rejoint.dossier());
    }

    /** What became of it may be corrected: only the last word leaves work. */
    private void seulement(TypeTache type, RendezVous un) {
        fermer(un);
        ouvrir(type, un);
    }

    private void ouvrir(TypeTache type, RendezVous un) {
        taches.ouvrir(type, null, un.id().toString(), null, debut(un), null);
    }

    private void fermer(RendezVous un) {
        TOUTES.forEach(type -> taches.fermer(type, un.id().toString()));
    }

    private Instant debut(RendezVous un) {
        return Objects.requireNonNull(un.creneau())
                .debut()
                .atZone(horloge.getZone())
                .toInstant();
    }
}
