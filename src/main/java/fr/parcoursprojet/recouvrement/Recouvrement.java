package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.MouvementExtourne;
import fr.parcoursprojet.pret.PaiementRapproche;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Retard;
import fr.parcoursprojet.pret.TresorerieImportee;
import fr.parcoursprojet.reglement.Reglements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done each day about the instalments that near and those that are missed. */
@Service
@Transactional
public class Recouvrement {

    private final Portefeuille portefeuille;
    private final ControleDuLivre livre;
    private final RelancesSuivies relances;
    private final Rappels rappels;
    private final VeilleDePrescription prescription;
    private final Reglements reglements;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Recouvrement(
            Portefeuille portefeuille,
            ControleDuLivre livre,
            RelancesSuivies relances,
            Rappels rappels,
            VeilleDePrescription prescription,
            Reglements reglements,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.portefeuille = portefeuille;
        this.livre = livre;
        this.relances = relances;
        this.rappels = rappels;
        this.prescription = prescription;
        this.reglements = reglements;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * The work of a day: reminders seven days before, a relance for each loan that became late, the end of those that
     * were paid. Called again for the same day it changes nothing. Nothing leaves on a day that is not worked (R17): a
     * reminder leaves on the working day before, a relance on the working day after; nothing at all while the book
     * differs from its ledger (R10).
     */
    public void jour(LocalDate jour) {
        if (!livre.permetDEcrire()) {
            return;
        }
        suivre(jour);
        prescription.veiller(jour);
        if (JoursOuvres.estOuvre(jour)) {
            rappeler(jour);
        }
    }

    /** The relances of a loan, newest first. */
    @Transactional(readOnly = true)
    public List<Relance> relances(PretId pret) {
        return relances.findByPretOrderByOuverteLeDesc(pret.valeur()).stream()
                .map(RelanceSuivie::lue)
                .toList();
    }

    /** The relances that run, of all loans. */
    @Transactional(readOnly = true)
    public List<Relance> ouvertes() {
        return relances.findByEtat(EtatRelance.OUVERTE).stream()
                .map(RelanceSuivie::lue)
                .toList();
    }

    @EventListener
    void on(DayHasPassed passe) {
        jour(LocalDate.now(horloge));
    }

    @EventListener
    void on(TresorerieImportee importee) {
        relancer(LocalDate.now(horloge));
    }

    @EventListener
    void on(PaiementRapproche rapproche) {
        relancer(LocalDate.now(horloge));
    }

    @EventListener
    void on(MouvementExtourne extourne) {
        relancer(LocalDate.now(horloge));
    }

    /** Relances begin and end with what the book says now; not while it differs from its ledger. */
    void relancer(LocalDate jour) {
        if (livre.permetDEcrire()) {
            suivre(jour);
        }
    }

    /** One query for the whole book; only what changes since the last time is walked through. */
    private void suivre(LocalDate jour) {
        var retards = portefeuille.enRetard(jour).stream()
                .collect(Collectors.toMap(Retard::pret, Function.identity(), (un, autre) -> un));
        for (var suivie : relances.findByOuverteIsNotNull()) {
            if (retards.remove(suivie.pret()) == null && suivie.lue().etat() == EtatRelance.OUVERTE) {
                regler(suivie, jour);
            }
        }
        if (JoursOuvres.estOuvre(jour)) {
            var nouvelles = retards.values().stream()
                    .map(retard -> new RelanceSuivie(retard, jour))
                    .toList();
            relances.saveAllAndFlush(nouvelles);
            nouvelles.forEach(nouvelle -> evenements.publishEvent(premierImpaye(nouvelle.lue())));
        }
    }

    private void regler(RelanceSuivie suivie, LocalDate jour) {
        suivie.regler(jour);
        relances.flush();
        var lue = suivie.lue();
        evenements.publishEvent(new RelanceReglee(lue.id(), lue.pret(), lue.dossier()));
    }

    /** From tomorrow to the last day that would otherwise be reminded of too late: a day that was missed is caught up. */
    private void rappeler(LocalDate jour) {
        var avant = reglements.enVigueur(jour).rappelJoursAvant();
        var jusquA = JoursOuvres.suivant(jour).plusDays(avant - 1L);
        rappels.noter(portefeuille.echeances(jour.plusDays(1), jusquA), jour)
                .forEach(proche -> evenements.publishEvent(
                        new EcheanceRappelee(proche.pret(), proche.dossier(), proche.le(), proche.reste())));
    }

    private static PremierImpaye premierImpaye(Relance relance) {
        return new PremierImpaye(
                relance.id(), relance.pret(), relance.dossier(), relance.echeance(), relance.arriere());
    }
}
