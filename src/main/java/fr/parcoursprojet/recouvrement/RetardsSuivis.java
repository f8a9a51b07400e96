package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.reglement.EtapeDeRelance;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglements;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The late loans of a day beside the relances that run: each look is a few orders over the whole book, however many loans it
 * holds. Loans are read and never locked: whoever looks holds the turn, and would otherwise wait for those who wait for it.
 * Nothing is told here: the rows say what is to be told of them, and {@link Annonces} tells it.
 */
@Component
class RetardsSuivis {

    /** How many relances are opened in one transaction. */
    static final int LOT = 500;

    private static final int PAR_ORDRE = 2_000;
    private static final UUID PERSONNE = new UUID(0, 0);
    private static final LocalDate SANS_FIN = LocalDate.of(9999, 12, 31);

    /** The relances of the loans that are not late any more. */
    private static final String FINIES = """
            select r.id from recouvrement_relance r left join pret_en_cours v on v.pret = r.ouverte and v.echue_le < :jour
            where r.etat = 'OUVERTE' and v.pret is null
            """;

    /** Nobody hears of the end of what they did not hear begin. */
    private static final String REGLER = """
            update recouvrement_relance set etat = 'REGLEE', ouverte = null, close_le = :jour, version = version + 1,
              a_dire = if(a_dire = 'OUVERTE', null, 'REGLEE')
            where id in (:lot) and etat = 'OUVERTE'
            """;

    /** Those whose oldest instalment was paid, while a later one is late. */
    private static final String DEPASSEES = """
            select r.id, v.echue_le, max(v.cumul) - v.recu as arriere
            from recouvrement_relance r join pret_non_couverte v on v.pret = r.ouverte
            where r.etat = 'OUVERTE' and v.echue_le <> r.echeance and v.echue_le < :jour and v.le < :jour
            group by r.id, v.echue_le, v.recu
            """;

    private static final String AVANCER = """
            update recouvrement_relance set echeance = ?, arriere = ?, version = version + 1,
              a_dire = coalesce(a_dire, 'SUIVIE'), prochaine_le = ?
            where id = ? and etat = 'OUVERTE'
            """;

    /** The late loans that have no relance. */
    private static final String SANS_RELANCE = """
            select v.pret from pret_en_cours v left join recouvrement_relance r on r.ouverte = v.pret
            where v.echue_le < :jour and r.id is null and v.pret not in (:hors)
            """;

    /** Those of a lot that are still late, with the day that was missed and all that is late. */
    private static final String A_OUVRIR = """
            select v.pret, v.dossier, v.echue_le, max(v.cumul) - v.recu as arriere,
              exists (select 1 from recouvrement_depart d where d.pret = v.pret and d.niveau <> 'COURTOISIE') as suite
            from pret_non_couverte v left join recouvrement_relance r on r.ouverte = v.pret
            where v.pret in (:lot) and v.echue_le >= :du and v.echue_le < least(:au, :jour) and v.le < :jour
              and r.id is null and v.pret not in (:hors)
            group by v.pret, v.dossier, v.echue_le, v.recu
            """;

    private static final String OUVRIR = """
            insert into recouvrement_relance
              (id, version, pret, dossier, etat, ouverte, echeance, arriere, ouverte_le, a_dire, prochaine_le)
            values (?, 0, ?, ?, 'OUVERTE', ?, ?, ?, ?, 'OUVERTE', ?) on duplicate key update version = version
            """;

    /** The first level of those that opened today, when its day has come. */
    private static final String PREMIERS = """
            insert ignore into recouvrement_depart (pret, echeance, niveau, le, montant, courriel, lettre, a_dire)
            select r.pret, r.echeance, :niveau, :jour, r.arriere, l.pret is null, l.pret is not null or :formel, true
            from recouvrement_relance r left join recouvrement_par_lettre l on l.pret = r.pret
            where r.ouverte in (:lot) and r.etat = 'OUVERTE' and r.ouverte_le = :jour and r.prochaine_le > :jour
              and r.echeance >= :du and r.echeance < :au and r.echeance + interval :jours day <= :jour
              and r.pret not in (:hors)
            """;

    private final JdbcClient sql;
    private final JdbcTemplate lots;
    private final EntityManager memoire;
    private final Reglements reglements;

    RetardsSuivis(JdbcClient sql, JdbcTemplate lots, EntityManager memoire, Reglements reglements) {
        this.sql = sql;
        this.lots = lots;
        this.memoire = memoire;
        this.reglements = reglements;
    }

    /** Ends the relances of the loans that are not late any more, and moves the others on to their oldest instalment. */
    void suivre(LocalDate jour) {
        memoire.flush();
        parLots(
                sql.sql(FINIES).param("jour", jour).query(UUID.class).list(),
                finies ->
                        sql.sql(REGLER).param("jour", jour).param("lot", finies).update());
        lots.batchUpdate(
                AVANCER,
                sql.sql(DEPASSEES)
                        .param("jour", jour)
                        .query((rs, rang) -> new Object[] {
                            rs.getObject("echue_le", LocalDate.class),
                            rs.getBigDecimal("arriere"),
                            jour,
                            rs.getObject("id", UUID.class)
                        })
                        .list());
        memoire.clear();
    }

    /**
     * Queues each late loan that has no relance.
     *
     * @param hors the loans that are not followed
     */
    void reperer(LocalDate jour, Collection<PretId> hors) {
        var retards = sql.sql(SANS_RELANCE)
                .param("jour", jour)
                .param("hors", ids(hors))
                .query(UUID.class)
                .list();
        parLots(
                retards,
                lot -> lots.update(
                        "insert ignore into recouvrement_retard (pret) values " + "(?),".repeat(lot.size() - 1) + "(?)",
                        lot.toArray()));
    }

    /** Whether loans wait for their relance to be opened. */
    boolean reste() {
        return sql.sql("select exists (select 1 from recouvrement_retard)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Opens the relances of a lot of those that wait and are still late, and notes the first level of each.
     *
     * @param hors the loans that are not followed
     * @param retenus the loans about which nothing may leave
     */
    void ouvrir(LocalDate jour, Collection<PretId> hors, Collection<PretId> retenus) {
        var lot = sql.sql("select pret from recouvrement_retard limit ? for update")
                .param(LOT)
                .query(UUID.class)
                .list();
        if (lot.isEmpty()) {
            return;
        }
        memoire.flush();
        var versions = reglements.toutes();
        for (int rang = 0; rang < versions.size(); rang++) {
            var au = rang + 1 < versions.size() ? versions.get(rang + 1).debut() : SANS_FIN;
            ouvrir(versions.get(rang), au, lot, jour, hors, retenus);
        }
        sql.sql("delete from recouvrement_retard where pret in (:lot)")
                .param("lot", lot)
                .update();
        memoire.clear();
    }

    private void ouvrir(
            Reglement reglement,
            LocalDate au,
            List<UUID> lot,
            LocalDate jour,
            Collection<PretId> hors,
            Collection<PretId> retenus) {
        var premiere = reglement.relancesApresImpaye().getFirst();
        var bornes = Map.of("lot", lot, "jour", jour, "du", reglement.debut(), "au", au);
        lots.batchUpdate(
                OUVRIR,
                sql.sql(A_OUVRIR)
                        .params(bornes)
                        .param("hors", ids(hors))
                        .query((rs, rang) -> relance(rs, jour, premiere))
                        .list());
        sql.sql(PREMIERS)
                .params(bornes)
                .param("jours", premiere.jours())
                .param("niveau", premiere.niveau().name())
                .param("formel", premiere.niveau().formel())
                .param("hors", ids(retenus))
                .update();
    }

    /** A loan that was written to before goes through its levels one by one, from today; see {@link Echelle}. */
    private static Object[] relance(ResultSet rs, LocalDate jour, EtapeDeRelance premiere) throws SQLException {
        var pret = rs.getObject("pret", UUID.class);
        var echeance = rs.getObject("echue_le", LocalDate.class);
        var demain = jour.plusDays(1);
        var prevue = echeance.plusDays(premiere.jours());
        return new Object[] {
            UUID.randomUUID(),
            pret,
            rs.getObject("dossier", UUID.class),
            pret,
            echeance,
            rs.getBigDecimal("arriere"),
            jour,
            rs.getBoolean("suite") ? jour : prevue.isAfter(demain) ? prevue : demain
        };
    }

    private static void parLots(List<UUID> ids, Consumer<List<UUID>> action) {
        for (int debut = 0; debut < ids.size(); debut += PAR_ORDRE) {
            action.accept(ids.subList(debut, Math.min(ids.size(), debut + PAR_ORDRE)));
        }
    }

    private static List<UUID> ids(Collection<PretId> prets) {
        return prets.isEmpty()
                ? List.of(PERSONNE)
                : prets.stream().map(PretId::valeur).toList();
    }
}
