package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.MouvementExtourne;
import fr.parcoursprojet.pret.PaiementRapproche;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.TresorerieImportee;
import fr.parcoursprojet.reglement.JoursOuvres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done each day about the instalments that near and those that are missed. */
@Service
@Transactional
public class Recouvrement {

    private final ControleDuLivre livre;
    private final RetardsSuivis retards;
    private final LotsDeRelances lots;
    private final RelancesSuivies relances;
    private final DepartDesRelances depart;
    private final Departs departs;
    private final Pauses pauses;
    private final Retenues retenues;
    private final HorsRelances horsRelances;
    private final Tour tour;
    private final VeilleDePrescription prescription;
    private final JoursOuvres joursOuvres;
    private final TransactionTemplate transactions;
    private final Clock horloge;

    Recouvrement(
            ControleDuLivre livre,
            RetardsSuivis retards,
            LotsDeRelances lots,
            RelancesSuivies relances,
            DepartDesRelances depart,
            Departs departs,
            Pauses pauses,
            Retenues retenues,
            HorsRelances horsRelances,
            Tour tour,
            VeilleDePrescription prescription,
            JoursOuvres joursOuvres,
            TransactionTemplate transactions,
            Clock horloge) {
        this.livre = livre;
        this.retards = retards;
        this.lots = lots;
        this.relances = relances;
        this.depart = depart;
        this.departs = departs;
        this.pauses = pauses;
        this.retenues = retenues;
        this.horsRelances = horsRelances;
        this.tour = tour;
        this.prescription = prescription;
        this.joursOuvres = joursOuvres;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    /**
     * The work of a day: a relance for each loan that became late, its next level for those that stay so, the end of
     * those that were paid, reminders some days before an instalment, the end of the pauses. Called again for the same day
     * it changes nothing. Nothing leaves on a day that is not worked (R17): a reminder leaves on the working day before, a
     * relance on the working day after; nothing at all while the book differs from its ledger (R10). What is too much to be
     * told at once is told after, by {@link LotsDeRelances}.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void jour(LocalDate jour) {
        transactions.executeWithoutResult(statut -> {
            tour.prendre();
            pauses.finir(jour);
        });
        if (!livre.permetDEcrire()) {
            return;
        }
        transactions.executeWithoutResult(statut -> {
            tour.prendre();
            suivre(jour);
            lots.passer(jour);
            prescription.veiller(jour);
            if (joursOuvres.estOuvre(jour)) {
                depart.rappeler(jour);
            }
            lots.passer(jour);
        });
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
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
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
                lots.passer(jour);
            }
        });
    }

    /** A few orders for the whole book; only what changes since the last time is walked through. */
    private void suivre(LocalDate jour) {
        retards.suivre(jour);
        if (joursOuvres.estOuvre(jour)) {
            retards.reperer(jour, horsRelances.prets());
        }
    }
}
