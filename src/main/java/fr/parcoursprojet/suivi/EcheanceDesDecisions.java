package fr.parcoursprojet.suivi;

import fr.parcoursprojet.reglement.Reglements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R8: the référent is warned some days before silence becomes a refusal. Twice a day is once. */
@Service
public class EcheanceDesDecisions {

    private final DossiersProjetes dossiers;
    private final Taches taches;
    private final Reglements reglements;
    private final Clock horloge;

    EcheanceDesDecisions(DossiersProjetes dossiers, Taches taches, Reglements reglements, Clock horloge) {
        this.dossiers = dossiers;
        this.taches = taches;
        this.reglements = reglements;
        this.horloge = horloge;
    }

    /** Each night. */
    @EventListener
    @Transactional
    void on(DayHasPassed jour) {
        prevenir();
    }

    /** Opens a task for each dossier whose answer is due soon and has not come. */
    @Transactional
    public void prevenir() {
        var aujourdhui = LocalDate.now(horloge);
        var jusque = aujourdhui.plusDays(reglements.enVigueur(aujourdhui).alerteImpliciteJours());
        var enAttente = Arrays.stream(EtatDossier.values())
                .filter(EtatDossier::attendUneDecision)
                .toList();
        dossiers.findByEtatInAndDecisionImpliciteLessThanEqual(enAttente, jusque).stream()
                .map(DossierProjete::lu)
                .forEach(dossier -> taches.ouvrir(
                        TypeTache.DECISION_IMPLICITE,
                        dossier.dossier(),
                        dossier.dossier().toString(),
                        null,
                        dossier.decisionImplicite()
                                .atStartOfDay(horloge.getZone())
                                .toInstant(),
                        null));
    }
}
