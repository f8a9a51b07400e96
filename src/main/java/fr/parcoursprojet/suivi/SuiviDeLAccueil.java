package fr.parcoursprojet.suivi;

import fr.parcoursprojet.accueil.OrientationRepondue;
import fr.parcoursprojet.accueil.OrientationSansNouvelles;
import fr.parcoursprojet.accueil.Orientations;
import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.accueil.PersonneAAppeler;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who was sent without an e-mail is called. Three weeks without a partner's answer make a task; any answer ends it, that the person never went too. */
@Component
class SuiviDeLAccueil {

    private final Taches taches;
    private final Orientations orientations;
    private final Partenaires partenaires;

    SuiviDeLAccueil(Taches taches, Orientations orientations, Partenaires partenaires) {
        this.taches = taches;
        this.orientations = orientations;
        this.partenaires = partenaires;
    }

    @EventListener
    void on(OrientationSansNouvelles silence) {
        var partenaire = partenaires.un(orientations.une(silence.orientation()).partenaire());
        taches.ouvrir(
                TypeTache.ORIENTATION_SANS_NOUVELLES,
                silence.dossier(),
                silence.orientation().toString(),
                null,
                silence.envoyeeLe(),
                partenaire.nom());
    }

    @EventListener
    void on(PersonneAAppeler envoyee) {
        taches.ouvrir(
                TypeTache.PERSONNE_A_APPELER, null, envoyee.sollicitation().toString(), null, null, null);
    }

    @EventListener
    void on(OrientationRepondue reponse) {
        taches.fermer(
                TypeTache.ORIENTATION_SANS_NOUVELLES, reponse.orientation().toString());
    }
}
