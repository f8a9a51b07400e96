package fr.parcoursprojet.suivi;

import fr.parcoursprojet.courrier.EnvoiEchoue;
import fr.parcoursprojet.courrier.EnvoiRegle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An e-mail that did not leave is somebody’s work, until it leaves or is put aside. */
@Component
class SuiviDuCourrier {

    private final Taches taches;

    SuiviDuCourrier(Taches taches) {
        this.taches = taches;
    }

    @EventListener
    void on(EnvoiEchoue envoi) {
        taches.ouvrir(
                TypeTache.COURRIER_EN_ECHEC,
                envoi.dossier(),
                envoi.envoi().valeur().toString(),
                null,
                null,
                null);
    }

    @EventListener
    void on(EnvoiRegle envoi) {
        taches.fermer(TypeTache.COURRIER_EN_ECHEC, envoi.envoi().valeur().toString());
    }
}
