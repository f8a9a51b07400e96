package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.reglement.EtapeDeRelance;
import fr.parcoursprojet.reglement.Reglements;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The late loans of a day beside the relances that run: each look is a few orders over the whole book, however many loans it
 * holds. Nothing is told here: the rows say what is to be told of them, and {@link Annonces} tells it.
 */
@Component
class RetardsSuivis {

    /** How many relances are opened in one transaction. */
    static final int LOT = 500;

    private static final UUID PERSONNE = new UUID(0, 0);
    private static final LocalDate SANS_FIN = LocalDate.of(9999, 12, 31);

    /** What is not late any more; nobody hears of the end of what they did not hear begin. */
    private static final String REGLER = """
            update recouvrement_relance r left join pret_en_cours v on v.pret = r.ouverte and v.echue_le < :jour
            set r.etat = 'REGLEE', r.ouverte = null, r.close_le = :jour, r.version = r.version + 1,
              r.a_dire = if(r.a_dire = 'OUVERTE', null, 'REGLEE')
            where r.etat = 'OUVERTE' and v.pret is null
            """;

    /** The oldest instalment was paid, and a later one is late. */
    private static final String AVANCER = """
            update recouvrement_relance r
              join (select n.pret, n.echue_le, max(n.cumul) - n.recu as arriere
                from recouvrement_relance c join pret_non_couverte n on n.pret = c.ouverte
                where c.etat = 'OUVERTE' and n.echue_le <> c.echeance and n.echue_le < :jour and n.le < :jour
                group by n.pret, n.echue_le, n.recu) v on v.pret = r.ouverte
            set r.echeance = v.echue_le, r.arriere = v.arriere, r.version = r.version + 1,
              r.a_dire = coalesce(r.a_dire, 'SUIVIE'), r.prochaine_le = :jour
            where r.etat = 'OUVERTE' and r.echeance <> v.echue_le
            """;

    /** The late loans that have no relance. */
    private static final String REPERER = """
            insert ignore into recouvrement_retard (pret)
            select v.pret from pret_en_cours v left join recouvrement_relance r on r.ouverte = v.pret
            where v.echue_le < :jour and r.id is null and v.pret not in (:hors)
            """;

    /** A loan that was written to before goes through its levels one by one; see {@link Echelle}. */
    private static final String OUVRIR = """
            insert into recouvrement_relance
              (id, version, pret, dossier, etat, ouverte, echeance, arriere, ouverte_le, a_dire, prochaine_le)
            select uuid(), 0, v.pret, v.dossier, 'OUVERTE', v.pret, v.echue_le, max(v.cumul) - v.recu, :jour, 'OUVERTE',
              if(exists (select 1 from recouvrement_depart d where d.pret = v.pret and d.niveau <> 'COURTOISIE'),
                :jour, greatest(:jour + interval 1 day, v.echue_le + interval :jours day))
            from pret_non_couverte v left join recouvrement_relance r on r.ouverte = v.pret
            where v.pret in (:lot) and v.echue_le >= :du and v.echue_le < least(:au, :jour) and v.le < :jour
              and r.id is null and v.pret not in (:hors)
            group by v.pret, v.dossier, v.echue_le, v.recu
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
    private final EntityManager memoire;
    private final Reglements reglements;

    RetardsSuivis(JdbcClient sql, EntityManager memoire, Reglements reglements) {
        this.sql = sql;
        this.memoire = memoire;
        this.reglements = reglements;
    }

    /** Ends the relances of the loans that are not late any more, and moves the others on to their oldest instalment. */
    void suivre(LocalDate jour) {
        memoire.flush();
        sql.sql(REGLER).param("jour", jour).update();
        sql.sql(AVANCER).param("jour", jour).update();
        memoire.clear();
    }

    /**
     * Queues each late loan that has no relance.
     *
     * @param hors the loans that are not followed
     */
    void reperer(LocalDate jour, Collection<PretId> hors) {
        sql.sql(REPERER).param("jour", jour).param("hors", ids(hors)).update();
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
            var bornes = Map.of(
                    "lot",
                    lot,
                    "jour",
                    jour,
                    "du",
                    versions.get(rang).debut(),
                    "au",
                    rang + 1 < versions.size() ? versions.get(rang + 1).debut() : SANS_FIN);
            ouvrir(versions.get(rang).relancesApresImpaye().getFirst(), bornes, hors, retenus);
        }
        sql.sql("delete from recouvrement_retard where pret in (:lot)")
                .param("lot", lot)
                .update();
        memoire.clear();
    }

    private void ouvrir(
            EtapeDeRelance premiere, Map<String, ?> bornes, Collection<PretId> hors, Collection<PretId> retenus) {
        sql.sql(OUVRIR)
                .params(bornes)
                .param("jours", premiere.jours())
                .param("hors", ids(hors))
                .update();
        sql.sql(PREMIERS)
                .params(bornes)
                .param("jours", premiere.jours())
                .param("niveau", premiere.niveau().name())
                .param("formel", premiere.niveau().formel())
                .param("hors", ids(retenus))
                .update();
    }

    private static List<UUID> ids(Collection<PretId> prets) {
        return prets.isEmpty()
                ? List.of(PERSONNE)
                : prets.stream().map(PretId::valeur).toList();
    }
}
