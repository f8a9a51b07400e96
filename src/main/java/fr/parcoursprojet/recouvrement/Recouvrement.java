package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.MouvementExtourne;
import fr.parcoursprojet.pret.PaiementRapproche;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Retard;
import fr.parcoursprojet.pret.TresorerieImportee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final DepartDesRelances depart;
    private final Departs departs;
    private final Pauses pauses;
    private final Retenues retenues;
    private final HorsRelances horsRelances;
    private final Tour tour;
    private final VeilleDePrescription prescription;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Recouvrement(
            Portefeuille portefeuille,
            ControleDuLivre livre,
            RelancesSuivies relances,
            DepartDesRelances depart,
            Departs departs,
            Pauses pauses,
            Retenues retenues,
            HorsRelances horsRelances,
            Tour tour,
            VeilleDePrescription prescription,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.portefeuille = portefeuille;
        this.livre = livre;
        this.relances = relances;
        this.depart = depart;
        this.departs = departs;
        this.pauses = pauses;
        this.retenues = retenues;
        this.horsRelances = horsRelances;
        this.tour = tour;
        this.prescription = prescription;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * The work of a day: a relance for each loan that became late, its next level for those that stay so, the end of
     * those that were paid, reminders some days before an instalment, the end of the pauses. Called again for the same day
     * it changes nothing. Nothing leaves on a day that is not worked (R17): a reminder leaves on the working day before, a
     * relance on the working day after; nothing at all while the book differs from its ledger (R10).
     */
    public void jour(LocalDate jour) {
        tour.prendre();
        pauses.finir(jour);
        if (!livre.permetDEcrire()) {
            return;
        }
        suivre(jour);
        prescription.veiller(jour);
        if (JoursOuvres.estOuvre(jour)) {
            depart.rappeler(jour);
        }
    }

    /** The relances of a loan, newest first. */
    @Transactional(readOnly = true)
    public List<Relance> relances(PretId pret) {
        return relances.findByPretOrderByOuverteLeDesc(pret.valeur()).stream()
                .map(RelanceSuivie::lue)
                .toList();
    }

    /** What left about a loan, newest first. */
    @Transactional(readOnly = true)
    public List<Depart> departs(PretId pret) {
        return departs.du(pret);
    }

    /** What leaves next about a loan, unless it is paid or held; empty when nothing is late or everything has left. */
    @Transactional(readOnly = true)
    public Optional<RelancePrevue> prochaine(PretId pret) {
        return relances(pret).stream()
                .filter(relance -> relance.etat() == EtatRelance.OUVERTE)
                .findFirst()
                .flatMap(depart::prochaine);
    }

    /** What left by e-mail goes by post as well, because nobody took the e-mail. */
    public void parLettreAussi(Depart depart) {
        departs.parLettreAussi(depart);
    }

    /** The loans about which nothing may leave today. */
    @Transactional(readOnly = true)
    public Set<PretId> retenus() {
        return retenues.prets(LocalDate.now(horloge));
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

    /**
     * Relances begin and end with what the book says at the end of this transaction; not while it differs from its
     * ledger.
     */
    void relancer(LocalDate jour) {
        tour.aLaFin(() -> {
            if (livre.permetDEcrire()) {
                suivre(jour);
            }
        });
    }

    /** One query for the whole book; only what changes since the last time is walked through. */
    private void suivre(LocalDate jour) {
        var retards = portefeuille.enRetard(jour).stream()
                .collect(Collectors.toMap(Retard::pret, Function.identity(), (un, autre) -> un));
        var aRelancer = new LinkedHashMap<Retard, LocalDate>();
        for (var suivie : relances.findByOuverteIsNotNull()) {
            var retard = retards.remove(suivie.pret());
            if (suivie.lue().etat() != EtatRelance.OUVERTE) {
                continue;
            }
            if (retard == null) {
                regler(suivie, jour);
            } else {
                suivre(suivie, retard);
                aRelancer.put(retard, suivie.lue().ouverteLe());
            }
        }
        retards.keySet().removeAll(horsRelances.prets());
        if (JoursOuvres.estOuvre(jour)) {
            ouvrir(retards.values(), jour);
            retards.values().forEach(retard -> aRelancer.put(retard, jour));
            depart.relancer(aRelancer, jour);
        }
    }

    private void suivre(RelanceSuivie suivie, Retard retard) {
        if (suivie.suivre(retard)) {
            relances.flush();
            evenements.publishEvent(premierImpaye(suivie.lue()));
        }
    }

    private void ouvrir(Collection<Retard> retards, LocalDate jour) {
        var nouvelles =
                retards.stream().map(retard -> new RelanceSuivie(retard, jour)).toList();
        relances.saveAllAndFlush(nouvelles);
        nouvelles.forEach(nouvelle -> evenements.publishEvent(premierImpaye(nouvelle.lue())));
    }

    private void regler(RelanceSuivie suivie, LocalDate jour) {
        suivie.regler(jour);
        relances.flush();
        var lue = suivie.lue();
        evenements.publishEvent(new RelanceReglee(lue.id(), lue.pret(), lue.dossier()));
    }

    private static PremierImpaye premierImpaye(Relance relance) {
        return new PremierImpaye(
                relance.id(), relance.pret(), relance.dossier(), relance.echeance(), relance.arriere());
    }
}
