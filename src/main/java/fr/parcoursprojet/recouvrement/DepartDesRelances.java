package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.EcheanceProche;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.Retard;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglements;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the relances of a working day leave: those that are due, of loans nothing holds, each once. */
@Component
class DepartDesRelances {

    private final Departs departs;
    private final Retenues retenues;
    private final Canaux canaux;
    private final Portefeuille portefeuille;
    private final Reglements reglements;
    private final ApplicationEventPublisher evenements;

    DepartDesRelances(
            Departs departs,
            Retenues retenues,
            Canaux canaux,
            Portefeuille portefeuille,
            Reglements reglements,
            ApplicationEventPublisher evenements) {
        this.departs = departs;
        this.retenues = retenues;
        this.canaux = canaux;
        this.portefeuille = portefeuille;
        this.reglements = reglements;
        this.evenements = evenements;
    }

    /** The next level of each late loan whose relance runs, when its day has come. */
    void relancer(Map<Retard, LocalDate> enRetard, LocalDate jour) {
        if (enRetard.isEmpty()) {
            return;
        }
        var partis = departs.desRelancesQuiCourent();
        var retenus = retenues.prets(jour);
        var sansCourriel = canaux.sansCourriel();
        enRetard.forEach((retard, ouverteLe) -> {
            if (!retenus.contains(retard.pret())) {
                var echelle = new Echelle(
                        reglements.enVigueur(retard.depuis()).relancesApresImpaye(),
                        retard.depuis(),
                        ouverteLe,
                        partis.getOrDefault(retard.pret(), List.of()));
                echelle.due(jour)
                        .ifPresent(
                                niveau -> partir(retard, niveau, echelle, jour, !sansCourriel.contains(retard.pret())));
            }
        });
    }

    /** What comes next for a loan whose relance runs. */
    Optional<RelancePrevue> prochaine(Relance relance) {
        return new Echelle(
                        reglements.enVigueur(relance.echeance()).relancesApresImpaye(),
                        relance.echeance(),
                        relance.ouverteLe(),
                        departs.du(relance.pret()))
                .prochaine();
    }

    private void partir(Retard retard, NiveauDeRelance niveau, Echelle echelle, LocalDate jour, boolean courriel) {
        var depart = new Depart(
                retard.pret(), retard.depuis(), niveau, jour, retard.arriere(), courriel, !courriel || niveau.formel());
        if (departs.noter(depart)) {
            evenements.publishEvent(new RelancePartie(
                    depart.pret(),
                    retard.dossier(),
                    depart.echeance(),
                    niveau,
                    jour,
                    retard.arriere(),
                    depart.courriel(),
                    depart.lettre(),
                    echelle.apres(niveau, jour).orElse(null)));
        }
    }

    /** From tomorrow to the last day that would otherwise be reminded of too late: a day that was missed is caught up. */
    void rappeler(LocalDate jour) {
        var prochain = JoursOuvres.suivant(jour);
        var avant = reglements.toutes().stream()
                .mapToInt(Reglement::rappelJoursAvant)
                .max()
                .orElse(0);
        var retenus = retenues.prets(jour);
        var relances = departs.relancesLe(jour); // never two on one day: the courtesy waits for the next
        var sansCourriel = canaux.sansCourriel();
        var proches = portefeuille.echeances(jour.plusDays(1), prochain.plusDays(avant - 1L)).stream()
                .filter(proche -> proche.le()
                        .minusDays(reglements.enVigueur(proche.le()).rappelJoursAvant())
                        .isBefore(prochain))
                .filter(proche -> !retenus.contains(proche.pret()) && !relances.contains(proche.pret()))
                .toList();
        var nouveaux = departs.sansCourtoisie(proches);
        departs.noter(nouveaux.stream()
                .map(proche -> courtoisie(proche, jour, !sansCourriel.contains(proche.pret())))
                .toList());
        nouveaux.forEach(proche -> evenements.publishEvent(
                evenement(proche, courtoisie(proche, jour, !sansCourriel.contains(proche.pret())))));
    }

    private static Depart courtoisie(EcheanceProche proche, LocalDate jour, boolean courriel) {
        return new Depart(
                proche.pret(), proche.le(), NiveauDeRelance.COURTOISIE, jour, proche.reste(), courriel, !courriel);
    }

    private static RelancePartie evenement(EcheanceProche proche, Depart depart) {
        return new RelancePartie(
                depart.pret(),
                proche.dossier(),
                depart.echeance(),
                depart.niveau(),
                depart.le(),
                proche.reste(),
                depart.courriel(),
                depart.lettre(),
                null);
    }
}
