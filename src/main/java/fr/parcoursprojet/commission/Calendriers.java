package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.JoursOuvres;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The séances of a year, planned in one go, each with the day its ordre du jour closes; and the invitation of the members. */
@Service
@Transactional
public class Calendriers {

    private static final int LIEU = 200;
    private static final int DERNIER = 5;
    private static final Set<DayOfWeek> FIN_DE_SEMAINE = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final SeanceRepository seances;
    private final ApplicationEventPublisher evenements;
    private final JoursOuvres joursOuvres;
    private final Clock horloge;

    Calendriers(
            SeanceRepository seances, ApplicationEventPublisher evenements, JoursOuvres joursOuvres, Clock horloge) {
        this.seances = seances;
        this.evenements = evenements;
        this.joursOuvres = joursOuvres;
        this.horloge = horloge;
    }

    /**
     * The days it makes: those to come, on working days, that hold no séance yet.
     *
     * @throws SaisieInvalide naming what is missing or out of reason
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public List<JourDeSeance> proposer(Calendrier voulu) {
        verifier(voulu);
        var aujourdhui = LocalDate.now(horloge);
        var prises = seances.findByDelegationIsNullOrderByDebutDesc().stream()
                .map(SeanceTenue::jour)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, 12)
                .mapToObj(mois -> enieme(LocalDate.of(voulu.annee(), mois, 1), voulu.rang(), voulu.jour()))
                .map(jour -> jour(jour, voulu))
                .filter(jour -> jour.debut().toLocalDate().isAfter(aujourdhui))
                .filter(jour -> !prises.contains(jour.debut().toLocalDate()))
                .toList();
    }

    /**
     * Plans them, and invites the members to all of them at once.
     *
     * @throws SaisieInvalide naming what is missing or out of reason
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public List<SeanceId> planifier(Calendrier voulu) {
        var planifiees = proposer(voulu).stream()
                .map(jour -> {
                    var seance = new SeanceTenue(jour.debut(), voulu.lieu().strip());
                    seance.fermerLe(jour.cloture());
                    return seances.saveAndFlush(seance);
                })
                .toList();
        if (!planifiees.isEmpty()) {
            inviter(planifiees);
        }
        return planifiees.stream().map(SeanceTenue::id).toList();
    }

    /**
     * Sets the last day on which a dossier may be put on an ordre du jour.
     *
     * @throws SaisieInvalide when it is after the séance
     * @throws fr.parcoursprojet.socle.Refus when the séance is open or closed
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void fermerLe(SeanceId seance, LocalDate dernierJour) {
        var tenue = retenue(seance);
        if (dernierJour.isAfter(tenue.jour())) {
            throw new SaisieInvalide(List.of(Erreur.de("cloture", "commission.erreur.cloture")));
        }
        tenue.fermerLe(dernierJour);
    }

    /** Writes to the members: the day, the place, where to read the dossiers. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void inviter(SeanceId seance) {
        var tenue = retenue(seance);
        tenue.exigerPasClose();
        inviter(List.of(tenue));
    }

    private void inviter(List<SeanceTenue> tenues) {
        var maintenant = horloge.instant();
        tenues.forEach(tenue -> tenue.inviter(maintenant));
        evenements.publishEvent(
                new MembresInvites(tenues.stream().map(SeanceTenue::id).toList(), maintenant));
    }

    /** The nth day of that name of a month; the last one for 5. */
    private static LocalDate enieme(LocalDate mois, int rang, DayOfWeek jour) {
        return mois.with(
                rang == DERNIER ? TemporalAdjusters.lastInMonth(jour) : TemporalAdjusters.dayOfWeekInMonth(rang, jour));
    }

    private JourDeSeance jour(LocalDate voulu, Calendrier calendrier) {
        var jour = joursOuvres.auPlusTot(voulu);
        return new JourDeSeance(
                LocalDateTime.of(jour, calendrier.heure()),
                joursOuvres.auPlusTard(jour.minusDays(calendrier.joursAvant())),
                !jour.equals(voulu));
    }

    private void verifier(Calendrier voulu) {
        var erreurs = new ArrayList<Erreur>();
        var annee = LocalDate.now(horloge).getYear();
        if (voulu.annee() < annee || voulu.annee() > annee + 2) {
            erreurs.add(
                    Erreur.de("annee", "commission.erreur.annee", String.valueOf(annee), String.valueOf(annee + 2)));
        }
        if (FIN_DE_SEMAINE.contains(voulu.jour())) {
            erreurs.add(Erreur.de("jour", "commission.erreur.finDeSemaine"));
        }
        if (voulu.joursAvant() < 0 || voulu.joursAvant() > 60) {
            erreurs.add(Erreur.de("joursAvant", "commission.erreur.joursAvant"));
        }
        if (voulu.lieu().isBlank() || voulu.lieu().strip().length() > LIEU) {
            erreurs.add(Erreur.de("lieu", "commission.erreur.lieu"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }

    private SeanceTenue retenue(SeanceId seance) {
        return seances.retenir(seance.valeur()).orElseThrow(() -> new Introuvable("seance"));
    }
}
