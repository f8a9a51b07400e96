package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.EcheanceProche;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.Retard;
import fr.parcoursprojet.reglement.JoursOuvres;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes the relances that leave on a working day: those that are due, of loans nothing holds, each once. */
@Component
class DepartDesRelances {

    private static final int LOT = 1_000;

    private final RelancesSuivies relances;
    private final Departs departs;
    private final Retenues retenues;
    private final Canaux canaux;
    private final Portefeuille portefeuille;
    private final Reglements reglements;
    private final JoursOuvres joursOuvres;

    DepartDesRelances(
            RelancesSuivies relances,
            Departs departs,
            Retenues retenues,
            Canaux canaux,
            Portefeuille portefeuille,
            Reglements reglements,
            JoursOuvres joursOuvres) {
        this.relances = relances;
        this.departs = departs;
        this.retenues = retenues;
        this.canaux = canaux;
        this.portefeuille = portefeuille;
        this.reglements = reglements;
        this.joursOuvres = joursOuvres;
    }

    /** The next level of each relance that runs, when its day has come; the others wait for theirs. */
    void relancer(LocalDate jour) {
        var candidates = relances.findByEtatAndProchaineLeLessThanEqual(EtatRelance.OUVERTE, jour);
        var retenus = retenues.prets(jour);
        candidates.removeIf(relance -> retenus.contains(relance.pret()));
        for (int debut = 0; debut < candidates.size(); debut += LOT) {
            relancer(candidates.subList(debut, Math.min(candidates.size(), debut + LOT)), jour);
        }
    }

    private void relancer(List<RelanceSuivie> candidates, LocalDate jour) {
        var prets = candidates.stream().map(RelanceSuivie::pret).toList();
        var partis = departs.de(prets);
        var retards = portefeuille.enRetard(prets, jour);
        var sansCourriel = canaux.sansCourriel();
        var dus = new ArrayList<Depart>();
        for (var candidate : candidates) {
            var relance = candidate.lue();
            var echelle = echelle(relance, partis.getOrDefault(relance.pret(), List.of()));
            var niveau = echelle.due(jour);
            var retard = retards.get(relance.pret());
            if (niveau.isPresent() && retard != null) {
                dus.add(depart(retard, niveau.get(), jour, !sansCourriel.contains(relance.pret())));
            } else {
                candidate.prevoir(
                        echelle.prochaine().map(RelancePrevue::auPlusTot).orElse(null));
            }
        }
        departs.noter(dus);
    }

    /** What comes next for a loan whose relance runs. */
    Optional<RelancePrevue> prochaine(Relance relance) {
        return echelle(relance, departs.du(relance.pret())).prochaine();
    }

    /**
     * The levels of a relance.
     *
     * @param partis what left for its loan
     */
    Echelle echelle(Relance relance, List<Depart> partis) {
        return new Echelle(
                reglements.enVigueur(relance.echeance()).relancesApresImpaye(),
                relance.echeance(),
                relance.ouverteLe(),
                partis);
    }

    /** From tomorrow to the last day that would otherwise be reminded of too late: a day that was missed is caught up. */
    void rappeler(LocalDate jour) {
        var prochain = joursOuvres.suivant(jour);
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
    }

    private static Depart depart(Retard retard, NiveauDeRelance niveau, LocalDate jour, boolean courriel) {
        return new Depart(
                retard.pret(), retard.depuis(), niveau, jour, retard.arriere(), courriel, !courriel || niveau.formel());
    }

    private static Depart courtoisie(EcheanceProche proche, LocalDate jour, boolean courriel) {
        return new Depart(
                proche.pret(), proche.le(), NiveauDeRelance.COURTOISIE, jour, proche.reste(), courriel, !courriel);
    }
}
