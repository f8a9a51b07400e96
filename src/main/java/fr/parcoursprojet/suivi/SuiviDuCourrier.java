package fr.parcoursprojet.suivi;

import fr.parcoursprojet.courrier.CourriersAImprimer;
import fr.parcoursprojet.courrier.EnvoiEchoue;
import fr.parcoursprojet.courrier.EnvoiRegle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An e-mail that did not leave is somebody’s work, until it leaves or is put aside; so are letters, until they are printed. */
@Component
class SuiviDuCourrier {

    private static final String LETTRES = "lettres";

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

    @EventListener
    void on(CourriersAImprimer postaux) {
        if (postaux.nombre() == 0) {
            taches.fermer(TypeTache.LETTRES_A_IMPRIMER, LETTRES);
        } else {
            taches.ouvrir(TypeTache.LETTRES_A_IMPRIMER, null, LETTRES, null, null, Integer.toString(postaux.nombre()));
        }
    }
}
