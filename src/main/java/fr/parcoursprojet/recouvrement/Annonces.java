package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.EcheanceProche;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells, by lots, what the look at the book wrote: tasks, e-mails and letters follow. What was paid, held or frozen since is
 * not told: it has not left.
 */
@Component
class Annonces {

    /** How many relances and how many departures are told in one transaction. */
    static final int LOT = 500;

    private record Cle(PretId pret, LocalDate echeance) {}

    private final RelancesSuivies relances;
    private final Departs departs;
    private final DepartDesRelances depart;
    private final Retenues retenues;
    private final Portefeuille portefeuille;
    private final JdbcClient sql;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Annonces(
            RelancesSuivies relances,
            Departs departs,
            DepartDesRelances depart,
            Retenues retenues,
            Portefeuille portefeuille,
            JdbcClient sql,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.relances = relances;
        this.departs = departs;
        this.depart = depart;
        this.retenues = retenues;
        this.portefeuille = portefeuille;
        this.sql = sql;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Whether something is left to tell. */
    boolean reste() {
        return sql.sql("select exists (select 1 from recouvrement_relance where a_dire is not null)"
                        + " or exists (select 1 from recouvrement_depart where a_dire)")
                .query(Boolean.class)
                .single();
    }

    /** Tells a lot; what is left waits for the next. */
    void dire() {
        relances.flush();
        direLesRelances();
        direLesDeparts();
    }

    private void direLesRelances() {
        var ids = sql.sql("select id from recouvrement_relance where a_dire is not null limit ? for update")
                .param(LOT)
                .query(UUID.class)
                .list();
        if (ids.isEmpty()) {
            return;
        }
        sql.sql("update recouvrement_relance set a_dire = null where id in (:ids)")
                .param("ids", ids)
                .update();
        relances.findAllById(ids).stream().map(RelanceSuivie::lue).forEach(this::dire);
    }

    private void dire(Relance relance) {
        evenements.publishEvent(
                relance.etat() == EtatRelance.REGLEE
                        ? new RelanceReglee(relance.id(), relance.pret(), relance.dossier())
                        : new PremierImpaye(
                                relance.id(),
                                relance.pret(),
                                relance.dossier(),
                                relance.echeance(),
                                relance.arriere()));
    }

    private void direLesDeparts() {
        var aDire = departs.aDire(LOT);
        if (aDire.isEmpty()) {
            return;
        }
        var prets = aDire.stream().map(Depart::pret).distinct().toList();
        var dues = portefeuille.nonCouvertes(prets).stream()
                .collect(Collectors.toMap(due -> new Cle(due.pret(), due.le()), due -> due, (une, autre) -> une));
        var enCours = relances
                .findByOuverteIn(prets.stream().map(PretId::valeur).toList())
                .stream()
                .collect(Collectors.toMap(RelanceSuivie::pret, relance -> relance));
        var partis = departs.de(prets);
        var retenus = retenues.prets(LocalDate.now(horloge));
        var oublies = new ArrayList<Depart>();
        var dits = new LinkedHashMap<Depart, RelancePartie>();
        for (var unDepart : aDire) {
            var due = dues.get(new Cle(unDepart.pret(), unDepart.echeance()));
            var relance = enCours.get(unDepart.pret());
            if (due == null || retenus.contains(unDepart.pret())) {
                oublies.add(unDepart);
            } else if (unDepart.niveau() == NiveauDeRelance.COURTOISIE) {
                dits.put(unDepart, evenement(unDepart, due, null));
            } else if (relance == null || !relance.lue().echeance().equals(unDepart.echeance())) {
                oublies.add(unDepart);
            } else {
                var suite = depart.echelle(relance.lue(), partis.getOrDefault(unDepart.pret(), List.of()))
                        .apres(unDepart.niveau(), unDepart.le())
                        .orElse(null);
                relance.prevoir(suite);
                dits.put(unDepart, evenement(unDepart, due, suite));
            }
        }
        relances.flush();
        departs.oublier(oublies);
        departs.dits(List.copyOf(dits.keySet()));
        dits.values().forEach(evenements::publishEvent);
    }

    private static RelancePartie evenement(Depart depart, EcheanceProche due, @Nullable LocalDate suite) {
        return new RelancePartie(
                depart.pret(),
                due.dossier(),
                depart.echeance(),
                depart.niveau(),
                depart.le(),
                Objects.requireNonNull(depart.montant()),
                depart.courriel(),
                depart.lettre(),
                suite);
    }
}
