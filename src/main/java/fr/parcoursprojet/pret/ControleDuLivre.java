package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks the whole book of loans (R10): whatever is kept for speed or convenience is compared with the ledger, each
 * point in one query whatever the number of loans.
 */
@Service
@Transactional
public class ControleDuLivre {

    /** More differences than a screen can show are counted as this many. */
    public static final int AU_PLUS = 500;

    private final JdbcClient sql;
    private final Tranches tranches;
    private final LignesRapprochees lignes;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ControleDuLivre(
            JdbcClient sql,
            Tranches tranches,
            LignesRapprochees lignes,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.sql = sql;
        this.tranches = tranches;
        this.lignes = lignes;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The differences of the whole book, point by point; none when it is right. */
    @Transactional(propagation = Propagation.SUPPORTS)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.DIRECTION})
    public List<Anomalie> anomalies() {
        return anomalies(EnumSet.allOf(PointDeControle.class));
    }

    /**
     * Checks what reminders lean on, before they leave; a single difference blocks them and tells the référent.
     *
     * @return whether they may leave
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean permetDEcrire() {
        var points = EnumSet.allOf(PointDeControle.class);
        points.removeIf(point -> !point.bloque());
        var anomalies = anomalies(points);
        if (!anomalies.isEmpty()) {
            evenements.publishEvent(new LivreControle(LocalDate.now(horloge), anomalies.size(), true));
        }
        return anomalies.isEmpty();
    }

    /** Checks everything and tells those who follow. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void controler() {
        var anomalies = anomalies(EnumSet.allOf(PointDeControle.class));
        evenements.publishEvent(new LivreControle(
                LocalDate.now(horloge),
                anomalies.size(),
                anomalies.stream().anyMatch(anomalie -> anomalie.point().bloque())));
    }

    /** What the Treasury last stated for account 274, if it did. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.DIRECTION})
    public Optional<Releve274> releve() {
        return sql.sql("select le, montant from pret_compte_274 order by rang desc limit 1")
                .query((rs, rang) ->
                        new Releve274(rs.getObject("le", LocalDate.class), new Montant(rs.getBigDecimal("montant"))))
                .optional();
    }

    /** What all borrowers owed at the end of a day, by the ledger. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.DIRECTION})
    public Montant encours(LocalDate le) {
        return new Montant(sql.sql("select coalesce(sum(montant), 0) from pret_mouvement where le <= ?")
                .param(le)
                .query(BigDecimal.class)
                .single());
    }

    /**
     * Keeps what the Treasury states for account 274, then checks the book again.
     *
     * @throws SaisieInvalide when the day is to come or the amount below zero
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void relever(Releve274 releve, AgentId agent) {
        if (releve.le().isAfter(LocalDate.now(horloge))) {
            throw new SaisieInvalide(List.of(Erreur.de("le", "pret.controle.saisie.le")));
        }
        if (releve.montant().estNegatif()) {
            throw new SaisieInvalide(List.of(Erreur.de("montant", "pret.controle.saisie.montant")));
        }
        sql.sql("insert into pret_compte_274 (le, montant, releve_le, par) values (?, ?, ?, ?)")
                .params(releve.le(), releve.montant().valeur(), GrandLivre.instant(horloge.instant()), agent.valeur())
                .update();
        controler();
    }

    @EventListener
    @Transactional(propagation = Propagation.SUPPORTS)
    void on(DayHasPassed passe) {
        controler();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    List<Anomalie> anomalies(Collection<PointDeControle> points) {
        var parts = tranches.duLivre();
        var questions =
                points.stream().flatMap(point -> questions(point, parts)).toList();
        return tranches.repondre(questions, parts.size()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private Stream<Supplier<List<Anomalie>>> questions(PointDeControle point, List<Tranche> parts) {
        return switch (point) {
            case COMPTE_274 -> Stream.of(() -> anomalies(point, QuestionsAuLivre.de(point), Map.of()));
            case LIGNE_DU_TRESOR -> {
                var reste = lignes.reste(parts);
                yield Stream.concat(
                        enParts(point, reste.tranches()),
                        Stream.concat(
                                Stream.of(() -> anomalies(point, QuestionsAuLivre.LIGNE_NON_RENDUE, Map.of())),
                                reste.sansLigne()
                                        ? Stream.of(() -> anomalies(point, QuestionsAuLivre.SANS_LIGNE, Map.of()))
                                        : Stream.empty()));
            }
            default -> enParts(point, parts);
        };
    }

    private Stream<Supplier<List<Anomalie>>> enParts(PointDeControle point, List<Tranche> parts) {
        return parts.stream().map(part -> () -> anomalies(point, QuestionsAuLivre.de(point), part.bornes()));
    }

    private List<Anomalie> anomalies(PointDeControle point, String question, Map<String, Object> bornes) {
        return sql.sql(question + " limit " + AU_PLUS)
                .params(bornes)
                .query((rs, rang) -> {
                    var pret = rs.getObject("pret", UUID.class);
                    return new Anomalie(point, pret == null ? null : new PretId(pret), rs.getString("objet"));
                })
                .list();
    }
}
