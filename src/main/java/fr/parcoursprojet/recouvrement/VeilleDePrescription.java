package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Retard;
import fr.parcoursprojet.pret.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * R18: two years after the first unpaid instalment that was not regularised, the claim may be time-barred (Code de la
 * consommation, article R312-35, taken as the prudent delay). Told 18 and 22 months after; a payment, a recognition of debt or a
 * seizure begins the delay again.
 */
@Component
class VeilleDePrescription {

    private static final int DELAI_MOIS = 24;

    /** In this order: the nearest first. */
    private static final List<Integer> ALERTES_MOIS = List.of(22, 18);

    private final Portefeuille portefeuille;
    private final Interruptions interruptions;
    private final JdbcClient sql;
    private final ApplicationEventPublisher evenements;

    VeilleDePrescription(
            Portefeuille portefeuille,
            Interruptions interruptions,
            JdbcClient sql,
            ApplicationEventPublisher evenements) {
        this.portefeuille = portefeuille;
        this.interruptions = interruptions;
        this.sql = sql;
        this.evenements = evenements;
    }

    /** Tells once for each loan, delay and alert, however often it is called; a day that was missed is caught up. */
    void veiller(LocalDate jour) {
        var anciens = portefeuille.enRetard(jour).stream()
                .filter(retard -> !retard.depuis().isAfter(jour.minusMonths(ALERTES_MOIS.getLast())))
                .toList();
        var dernieres =
                interruptions.dernieres(anciens.stream().map(Retard::pret).toList());
        anciens.forEach(retard -> veiller(retard, depuis(retard.depuis(), dernieres.get(retard.pret())), jour));
    }

    /** The time left to claim what is late of a loan; empty when nothing is. */
    Optional<Delai> delai(Situation situation) {
        var pret = situation.pret().id();
        return situation.enRetard().stream()
                .findFirst()
                .map(plusAncienne -> depuis(
                        plusAncienne.le(),
                        interruptions.dernieres(List.of(pret)).get(pret)))
                .map(depuis -> new Delai(depuis, depuis.plusMonths(DELAI_MOIS)));
    }

    private void veiller(Retard retard, LocalDate depuis, LocalDate jour) {
        for (int mois : ALERTES_MOIS) {
            if (!depuis.plusMonths(mois).isAfter(jour)) {
                if (noter(retard.pret(), depuis, mois, jour)) {
                    evenements.publishEvent(new PrescriptionProche(
                            retard.pret(), retard.dossier(), depuis, depuis.plusMonths(DELAI_MOIS)));
                }
                return;
            }
        }
    }

    private boolean noter(PretId pret, LocalDate depuis, int mois, LocalDate jour) {
        return sql.sql("insert ignore into recouvrement_alerte (pret, depuis, mois, le) values (?, ?, ?, ?)")
                        .params(pret.valeur(), depuis, mois, jour)
                        .update()
                == 1;
    }

    private static LocalDate depuis(LocalDate impayee, @Nullable LocalDate interruption) {
        return interruption != null && interruption.isAfter(impayee) ? interruption : impayee;
    }
}
