package fr.parcoursprojet.recouvrement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.reglement.JoursOuvres;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the relances that wait, lets the levels leave and tells them, lot by lot: the first lot in the transaction that
 * found them, the others each in its own, whatever stopped the first ones.
 */
@Component
class LotsDeRelances {

    private final RetardsSuivis retards;
    private final DepartDesRelances depart;
    private final Annonces annonces;
    private final HorsRelances horsRelances;
    private final Retenues retenues;
    private final ControleDuLivre livre;
    private final Tour tour;
    private final JoursOuvres joursOuvres;
    private final TransactionTemplate transactions;
    private final Clock horloge;

    LotsDeRelances(
            RetardsSuivis retards,
            DepartDesRelances depart,
            Annonces annonces,
            HorsRelances horsRelances,
            Retenues retenues,
            ControleDuLivre livre,
            Tour tour,
            JoursOuvres joursOuvres,
            TransactionTemplate transactions,
            Clock horloge) {
        this.retards = retards;
        this.depart = depart;
        this.annonces = annonces;
        this.horsRelances = horsRelances;
        this.retenues = retenues;
        this.livre = livre;
        this.tour = tour;
        this.joursOuvres = joursOuvres;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    /** One lot. */
    void passer(LocalDate jour) {
        if (joursOuvres.estOuvre(jour)) {
            retards.ouvrir(jour, horsRelances.prets(), retenues.prets(jour));
            depart.relancer(jour);
        }
        annonces.dire();
    }

    /** All that is left, unless the book differs from its ledger (R10). */
    void toutPasser() {
        var jour = LocalDate.now(horloge);
        if (!reste(jour) || !livre.permetDEcrire()) {
            return;
        }
        while (reste(jour)) {
            transactions.executeWithoutResult(statut -> {
                tour.prendre();
                passer(jour);
            });
        }
    }

    private boolean reste(LocalDate jour) {
        return annonces.reste() || joursOuvres.estOuvre(jour) && retards.reste();
    }

    @Configuration(proxyBeanMethods = false)
    static class Reprise {

        @Bean
        RecurringTask<Void> relancesParLots(LotsDeRelances lots) {
            return Tasks.recurring("relances-par-lots", FixedDelay.of(Duration.ofMinutes(1)))
                    .execute((instance, contexte) -> lots.toutPasser());
        }
    }
}
