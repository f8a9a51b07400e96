package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.PretSolde;
import fr.parcoursprojet.pret.Prets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A loan that is repaid to its end has kept its plan. */
@Component
class FinDuSurendettement {

    private final Prets prets;
    private final Dettes dettes;
    private final Actes actes;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    FinDuSurendettement(Prets prets, Dettes dettes, Actes actes, ApplicationEventPublisher evenements, Clock horloge) {
        this.prets = prets;
        this.dettes = dettes;
        this.actes = actes;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @EventListener
    void on(PretSolde solde) {
        if (EtatSurendettement.apres(actes.du(solde.pret())) == EtatSurendettement.PLAN) {
            finir(solde.pret(), solde.le());
        }
    }

    private void finir(PretId id, LocalDate le) {
        var pret = prets.de(id);
        dettes.finirLePlan(id);
        actes.inscrire(pret, new Acte(TypeActe.PLAN_RESPECTE, le, null, null, null, null, null, horloge.instant()));
        evenements.publishEvent(new PlanTermine(id, pret.dossier(), true));
    }
}
