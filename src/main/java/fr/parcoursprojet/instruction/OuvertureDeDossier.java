package fr.parcoursprojet.instruction;

import fr.parcoursprojet.demande.DemandeDeposee;
import fr.parcoursprojet.demande.DemandeRetiree;
import fr.parcoursprojet.demande.Demandes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A filed demande makes work; a withdrawn one ends it. Before those who only look. */
@Component
class OuvertureDeDossier {

    private final DossiersInstruits dossiers;
    private final Demandes demandes;
    private final Clock horloge;

    OuvertureDeDossier(DossiersInstruits dossiers, Demandes demandes, Clock horloge) {
        this.dossiers = dossiers;
        this.demandes = demandes;
        this.horloge = horloge;
    }

    @Order(0)
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DemandeDeposee depot) {
        if (!dossiers.existsById(depot.dossier().valeur())) {
            var demande = demandes.de(depot.dossier());
            dossiers.save(new DossierInstruit(
                    depot.dossier(),
                    depot.deposeeLe(),
                    Objects.requireNonNull(demande.decisionImplicite(), "a filed demande has its implicit date")));
        }
    }

    @Order(0)
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DemandeRetiree retrait) {
        dossiers.verrouiller(retrait.dossier().valeur()).ifPresent(dossier -> dossier.retirer(LocalDate.now(horloge)));
    }
}
