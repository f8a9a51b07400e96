package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.accueil.Appelants;
import fr.parcoursprojet.demande.DemandeDeposee;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Once a call became a demande, and it is filed, the appointments given during it go on with the dossier. */
@Component
class SuiteDesAppels {

    private final RendezVousRepository rendezVous;
    private final Appelants appelants;
    private final ApplicationEventPublisher evenements;

    SuiteDesAppels(RendezVousRepository rendezVous, Appelants appelants, ApplicationEventPublisher evenements) {
        this.rendezVous = rendezVous;
        this.appelants = appelants;
        this.evenements = evenements;
    }

    @EventListener
    @Transactional
    void on(DemandeDeposee deposee) {
        for (var appel : appelants.devenus(deposee.dossier())) {
            for (var un : rendezVous.retenirDeLAppel(appel.valeur())) {
                if (un.dossier() == null) {
                    un.rejoindre(deposee.dossier());
                    rendezVous.saveAndFlush(un);
                    evenements.publishEvent(new RendezVousRejoint(un.id(), deposee.dossier()));
                }
            }
        }
    }
}
