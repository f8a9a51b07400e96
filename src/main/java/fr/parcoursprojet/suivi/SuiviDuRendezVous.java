package fr.parcoursprojet.suivi;

import fr.parcoursprojet.rendezvous.CreneauxProposes;
import fr.parcoursprojet.rendezvous.RendezVousAnnule;
import fr.parcoursprojet.rendezvous.RendezVousExcuse;
import fr.parcoursprojet.rendezvous.RendezVousHonore;
import fr.parcoursprojet.rendezvous.RendezVousId;
import fr.parcoursprojet.rendezvous.RendezVousManque;
import fr.parcoursprojet.rendezvous.RendezVousPris;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** R13: a missed appointment is followed up like an unpaid instalment, until another one is taken; so is one that was excused. */
@Component
class SuiviDuRendezVous {

    /** Days a person is left to choose among the slots, before the référent calls. */
    private static final int POUR_CHOISIR = 7;

    private final Chronologie chronologie;
    private final Taches taches;
    private final Clock horloge;

    SuiviDuRendezVous(Chronologie chronologie, Taches taches, Clock horloge) {
        this.chronologie = chronologie;
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(CreneauxProposes proposition) {
        chronologie.noter(proposition.dossier(), TypeFait.CRENEAUX_PROPOSES);
        taches.fermer(proposition.dossier(), TypeTache.RENDEZ_VOUS_MANQUE, TypeTache.RENDEZ_VOUS_A_REPRENDRE);
        taches.ouvrir(
                TypeTache.RENDEZ_VOUS_A_CHOISIR,
                proposition.dossier(),
                proposition.rendezVous().valeur().toString(),
                null,
                LocalDate.now(horloge)
                        .plusDays(POUR_CHOISIR)
                        .atStartOfDay(horloge.getZone())
                        .toInstant(),
                null);
    }

    @EventListener
    void on(RendezVousPris pris) {
        chronologie.noter(
                pris.dossier(), TypeFait.RENDEZ_VOUS_PRIS, null, pris.debut().toLocalDate(), null);
        taches.fermer(
                pris.dossier(),
                TypeTache.RENDEZ_VOUS_MANQUE,
                TypeTache.RENDEZ_VOUS_A_REPRENDRE,
                TypeTache.RENDEZ_VOUS_A_CHOISIR);
        taches.ouvrir(
                TypeTache.RENDEZ_VOUS,
                pris.dossier(),
                pris.rendezVous().valeur().toString(),
                null,
                instant(pris.debut()),
                null);
    }

    @EventListener
    void on(RendezVousHonore honore) {
        chronologie.noter(honore.dossier(), TypeFait.RENDEZ_VOUS_HONORE);
        fermer(honore.rendezVous());
        taches.fermer(honore.dossier(), TypeTache.DEUX_ABSENCES);
    }

    @EventListener
    void on(RendezVousExcuse excuse) {
        chronologie.noter(
                excuse.dossier(),
                TypeFait.RENDEZ_VOUS_EXCUSE,
                null,
                excuse.debut().toLocalDate(),
                null);
        fermer(excuse.rendezVous());
        taches.ouvrir(
                TypeTache.RENDEZ_VOUS_A_REPRENDRE,
                excuse.dossier(),
                excuse.rendezVous().valeur().toString(),
                null,
                instant(excuse.debut()),
                null);
    }

    @EventListener
    void on(RendezVousAnnule annule) {
        chronologie.noter(
                annule.dossier(),
                TypeFait.RENDEZ_VOUS_ANNULE,
                null,
                annule.debut().toLocalDate(),
                null);
        taches.fermer(TypeTache.RENDEZ_VOUS, annule.rendezVous().valeur().toString());
    }

    @EventListener
    void on(RendezVousManque manque) {
        chronologie.noter(
                manque.dossier(),
                TypeFait.RENDEZ_VOUS_MANQUE,
                null,
                manque.debut().toLocalDate(),
                null);
        fermer(manque.rendezVous());
        taches.ouvrir(
                manque.deSuite() ? TypeTache.DEUX_ABSENCES : TypeTache.RENDEZ_VOUS_MANQUE,
                manque.dossier(),
                manque.rendezVous().valeur().toString(),
                null,
                instant(manque.debut()),
                null);
    }

    /** What became of an appointment may be corrected: only the last word leaves work. */
    private void fermer(RendezVousId rendezVous) {
        for (var type : List.of(
                TypeTache.RENDEZ_VOUS,
                TypeTache.RENDEZ_VOUS_MANQUE,
                TypeTache.RENDEZ_VOUS_A_REPRENDRE,
                TypeTache.DEUX_ABSENCES)) {
            taches.fermer(type, rendezVous.valeur().toString());
        }
    }

    private Instant instant(LocalDateTime heure) {
        return heure.atZone(horloge.getZone()).toInstant();
    }
}
