package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.ComptesReunis;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When two accounts turn out to be one person, the demandes follow; of two drafts the last one touched stays. */
@Component
class ReunionDeComptes {

    private final DemandeRepository demandes;
    private final Clock horloge;

    ReunionDeComptes(DemandeRepository demandes, Clock horloge) {
        this.demandes = demandes;
        this.horloge = horloge;
    }

    @EventListener
    void on(ComptesReunis reunion) {
        var brouillonGarde = demandes.findFirstByDemandeurAndEtatInOrderByCommenceeLeDesc(
                reunion.garde().valeur(), Set.of(EtatDemande.BROUILLON));
        for (var demande :
                demandes.findByDemandeurOrderByCommenceeLeDesc(reunion.ancien().valeur())) {
            if (demande.etat() == EtatDemande.BROUILLON && brouillonGarde.isPresent()) {
                var autre = brouillonGarde.get();
                var plusVieux = demande.modifieeLe().isBefore(autre.modifieeLe()) ? demande : autre;
                plusVieux.retirer(horloge.instant());
                demandes.saveAndFlush(plusVieux); // one draft a person: the older one ends before the other comes
            }
            demande.passerA(reunion.garde());
            demandes.saveAndFlush(demande);
        }
    }
}
