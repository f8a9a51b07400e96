package fr.parcoursprojet.pret;

import fr.parcoursprojet.stockage.FichierInfecte;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a virus is found in the scan of a signed contract, whoever keeps the paper has to know. */
@Component
class ContratsInfectes {

    private final PretsAccordes prets;
    private final ApplicationEventPublisher evenements;

    ContratsInfectes(PretsAccordes prets, ApplicationEventPublisher evenements) {
        this.prets = prets;
        this.evenements = evenements;
    }

    @EventListener
    void on(FichierInfecte trouve) {
        prets.findByContrat(trouve.fichier().valeur())
                .ifPresent(pret -> evenements.publishEvent(new ContratInfecte(pret.id(), pret.dossier())));
    }
}
