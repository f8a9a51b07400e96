package fr.parcoursprojet.suivi;

import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.prescripteur.PersonnesEnvoyees;
import fr.parcoursprojet.prescripteur.RapportEnvoye;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A rapport about a demande that is at the service waits to be read; about a draft, it is there when the demande comes. */
@Component
class SuiviDesPrescripteurs {

    private final Taches taches;
    private final Demandes demandes;
    private final PersonnesEnvoyees envoyees;

    SuiviDesPrescripteurs(Taches taches, Demandes demandes, PersonnesEnvoyees envoyees) {
        this.taches = taches;
        this.demandes = demandes;
        this.envoyees = envoyees;
    }

    @EventListener
    void on(RapportEnvoye envoye) {
        if (demandes.de(envoye.dossier()).estDeposee()) {
            taches.ouvrir(
                    TypeTache.RAPPORT_RECU,
                    envoye.dossier(),
                    envoye.envoi().toString(),
                    null,
                    null,
                    envoyees.quiEnvoie(envoyees.une(envoye.envoi())).nomEtStructure());
        }
    }
}
