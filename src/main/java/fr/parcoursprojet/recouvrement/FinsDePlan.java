package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.TresorerieImportee;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of the plans that were paid to the part they erase; again each day, until it is erased (R12). */
@Component
class FinsDePlan {

    private final Portefeuille portefeuille;
    private final Prets prets;
    private final ApplicationEventPublisher evenements;

    FinsDePlan(Portefeuille portefeuille, Prets prets, ApplicationEventPublisher evenements) {
        this.portefeuille = portefeuille;
        this.prets = prets;
        this.evenements = evenements;
    }

    @EventListener
    @Transactional
    void on(DayHasPassed passe) {
        dire();
    }

    @EventListener
    @Transactional
    void on(TresorerieImportee importee) {
        dire();
    }

    private void dire() {
        portefeuille.plansAEffacer().forEach(id -> {
            var pret = prets.de(id);
            evenements.publishEvent(new PlanAEffacer(id, pret.dossier(), prets.solde(id)));
        });
    }
}
