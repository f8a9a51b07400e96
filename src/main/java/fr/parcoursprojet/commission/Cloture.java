package fr.parcoursprojet.commission;

import fr.parcoursprojet.demande.DelaiDeRecours;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.Refus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Closes a séance, all or nothing: what is done to running loans is counted again, then the letters and the procès-verbal
 * are written, then the others are told.
 */
@Component
class Cloture {

    private final SeanceRepository seances;
    private final PassageRepository passages;
    private final MesuresRetenues mesures;
    private final PapiersDeSeance papiers;
    private final Amont amont;
    private final Instructions instructions;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Cloture(
            SeanceRepository seances,
            PassageRepository passages,
            MesuresRetenues mesures,
            PapiersDeSeance papiers,
            Amont amont,
            Instructions instructions,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.seances = seances;
        this.passages = passages;
        this.mesures = mesures;
        this.papiers = papiers;
        this.amont = amont;
        this.instructions = instructions;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    void clore(SeanceTenue seance, int quorum) {
        var tous = passages.findBySeanceOrderByRang(seance.id().valeur());
        exigerDecides(tous);
        seance.exigerQuorum(quorum);
        mesures.constater(tous);
        ecrire(seance, tous);
        seance.ranger(papiers.procesVerbal(seance, tous, quorum, amont.ratifier(seance.id())));
        annoncer(seance, tous);
    }

    /** Closes what the holder of a delegation decided alone: the same letter and events, its act instead of minutes. */
    void valider(SeanceTenue seance, Delegation delegation) {
        var tous = passages.findBySeanceOrderByRang(seance.id().valeur());
        ecrire(seance, tous);
        seance.ranger(papiers.acte(seance, tous.getFirst(), delegation));
        annoncer(seance, tous);
    }

    private void ecrire(SeanceTenue seance, List<PassageTenu> tous) {
        seance.clore();
        for (var passage : tous) {
            var dates = dates(passage);
            passage.notifier(dates.recoursAvant());
            passage.ranger(papiers.lettre(seance, passage, dates));
            passages.saveAndFlush(passage);
        }
    }

    private void annoncer(SeanceTenue seance, List<PassageTenu> tous) {
        seances.saveAndFlush(seance);
        tous.forEach(this::annoncer);
    }

    private void annoncer(PassageTenu passage) {
        var dossier = passage.dossier();
        var seance = passage.seance();
        switch (passage.decision()) {
            case Accord accord -> evenements.publishEvent(new DossierAccorde(dossier, seance));
            case MesureDecidee decidee ->
                evenements.publishEvent(
                        new MesureAccordee(dossier, seance, decidee.mesure().nature(), passage.cout()));
            case DecisionDeRefus refus -> {
                var demandee = passage.demandee();
                evenements.publishEvent(
                        demandee == null
                                ? new DossierRefuse(dossier, seance)
                                : new MesureRefusee(dossier, seance, demandee));
            }
            case Ajournement ajournement -> {
                if (passage.estReexamen()) {
                    evenements.publishEvent(new MesureAjournee(dossier, seance));
                } else {
                    instructions.rouvrir(dossier, ajournement.manque());
                    evenements.publishEvent(new DossierAjourne(dossier, seance));
                }
            }
        }
    }

    /**
     * R7: a refusal says until when it can be challenged, by the règlement of the dossier. Not handing a loan over to the
     * Treasury refuses the person nothing.
     */
    private DecisionPriseLe dates(PassageTenu passage) {
        var aujourdhui = LocalDate.now(horloge);
        return new DecisionPriseLe(
                aujourdhui,
                passage.decision() instanceof DecisionDeRefus && !passage.surTransmission()
                        ? DelaiDeRecours.dernierJour(
                                aujourdhui,
                                instructions.reglement(passage.dossier()).recoursMois())
                        : null);
    }

    private static void exigerDecides(List<PassageTenu> tous) {
        var reste = tous.stream()
                .filter(passage -> passage.etat() == EtatPassage.INSCRIT)
                .map(passage -> Integer.toString(passage.rang()))
                .collect(Collectors.joining(", "));
        if (!reste.isEmpty()) {
            throw new Refus("commission.refus.nonDecides", reste);
        }
    }
}
