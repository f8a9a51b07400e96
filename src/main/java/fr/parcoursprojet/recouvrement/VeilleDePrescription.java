package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Retard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * R18: two years after the first unpaid instalment that was not regularised, the claim may be time-barred (Code de la
 * consommation, article R312-35, taken as the prudent delay). Told 18 and 22 months after; a payment begins the delay again.
 */
@Component
class VeilleDePrescription {

    private static final int DELAI_MOIS = 24;

    /** In this order: the nearest first. */
    private static final List<Integer> ALERTES_MOIS = List.of(22, 18);

    private final Portefeuille portefeuille;
    private final JdbcClient sql;
    private final ApplicationEventPublisher evenements;

    VeilleDePrescription(Portefeuille portefeuille, JdbcClient sql, ApplicationEventPublisher evenements) {
        this.portefeuille = portefeuille;
        this.sql = sql;
        this.evenements = evenements;
    }

    /** Tells once for each loan, delay and alert, however often it is called; a day that was missed is caught up. */
    void veiller(LocalDate jour) {
        var anciens = portefeuille.enRetard(jour).stream()
                .filter(retard -> !retard.depuis().isAfter(jour.minusMonths(ALERTES_MOIS.getLast())))
                .toList();
        var payes = portefeuille.derniersPaiements(
                anciens.stream().map(Retard::pret).toList());
        anciens.forEach(retard -> veiller(retard, depuis(retard, payes), jour));
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

    private static LocalDate depuis(Retard retard, Map<PretId, LocalDate> payes) {
        var paye = payes.getOrDefault(retard.pret(), retard.depuis());
        return paye.isAfter(retard.depuis()) ? paye : retard.depuis();
    }
}
