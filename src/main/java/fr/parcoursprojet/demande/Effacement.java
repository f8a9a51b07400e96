package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.socle.Francais;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a dossier goes: every module erases its own part, the demande last, all of it in one transaction (R15). */
@Component
class Effacement {

    private final DemandeRepository demandes;
    private final List<PartDuDossier> parts;
    private final ApplicationEventPublisher evenements;

    Effacement(DemandeRepository demandes, List<PartDuDossier> parts, ApplicationEventPublisher evenements) {
        this.demandes = demandes;
        this.parts = List.copyOf(parts);
        this.evenements = evenements;
    }

    /** Erases a demande that nothing obliges to keep. */
    @Transactional(propagation = Propagation.MANDATORY)
    void effacer(DemandeTenue demande, RegleDEffacement regle) {
        var dossier = demande.dossier();
        var passage = demande.vueLe()
                .or(demande::contactLe)
                .orElseGet(() -> LocalDate.ofInstant(demande.modifieeLe(), Francais.PARIS));
        if (demande.etat() == EtatDemande.BROUILLON) {
            evenements.publishEvent(new DemandeRetiree(dossier, demande.demandeur(), false));
        }
        demandes.flush(); // what listeners changed is in the base before it goes
        var fichiers = parts.stream().mapToInt(part -> part.effacer(dossier)).sum();
        demandes.delete(demande);
        demandes.flush();
        evenements.publishEvent(new DossierEfface(
                dossier, demande.demandeur(), demande.numero().orElse(null), regle, passage, fichiers));
    }
}
