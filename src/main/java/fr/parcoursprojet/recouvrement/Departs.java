package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.EcheanceProche;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What left: the primary key of its table is what holds "once for each instalment and level". */
@Component
class Departs {

    private static final String COLONNES = "select d.pret, d.echeance, d.niveau, d.le, d.montant, d.courriel, d.lettre";

    private record Cle(UUID pret, LocalDate echeance) {}

    private final JdbcClient sql;
    private final JdbcTemplate lots;

    Departs(JdbcClient sql, JdbcTemplate lots) {
        this.sql = sql;
        this.lots = lots;
    }

    /** Notes many, to be told after; one that was noted before, even on another node at the same instant, stays as it is. */
    void noter(List<Depart> departs) {
        lots.batchUpdate(
                """
                insert ignore into recouvrement_depart (pret, echeance, niveau, le, montant, courriel, lettre, a_dire)
                values (?, ?, ?, ?, ?, ?, ?, true)""", departs.stream().map(depart -> valeurs(depart).toArray()).toList());
    }

    /** Some of those not told yet, held until the end of the transaction. */
    List<Depart> aDire(int auPlus) {
        return sql.sql(COLONNES + " from recouvrement_depart d where d.a_dire order by d.le limit ? for update")
                .param(auPlus)
                .query(Departs::lire)
                .list();
    }

    void dits(List<Depart> departs) {
        lots.batchUpdate(
                "update recouvrement_depart set a_dire = null where pret = ? and echeance = ? and niveau = ?",
                departs.stream().map(depart -> cle(depart).toArray()).toList());
    }

    /** What was noted and did not leave after all. */
    void oublier(List<Depart> departs) {
        lots.batchUpdate(
                "delete from recouvrement_depart where pret = ? and echeance = ? and niveau = ? and a_dire",
                departs.stream().map(depart -> cle(depart).toArray()).toList());
    }

    /** Those whose courtesy did not leave yet. */
    List<EcheanceProche> sansCourtoisie(List<EcheanceProche> proches) {
        if (proches.isEmpty()) {
            return List.of();
        }
        var faits = courtoisies(proches.getFirst().le(), proches.getLast().le());
        return proches.stream()
                .filter(proche -> !faits.contains(new Cle(proche.pret().valeur(), proche.le())))
                .toList();
    }

    /** What left for some loans, by loan, the oldest first. */
    Map<PretId, List<Depart>> de(Collection<PretId> prets) {
        if (prets.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql(COLONNES + " from recouvrement_depart d where d.pret in (:prets) order by d.le")
                .param("prets", prets.stream().map(PretId::valeur).toList())
                .query(Departs::lire)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Depart::pret));
    }

    /** The loans about which more than a courtesy left on a day. */
    Set<PretId> relancesLe(LocalDate jour) {
        return new HashSet<>(
                sql.sql("select distinct pret from recouvrement_depart where le = ? and niveau <> 'COURTOISIE'")
                        .param(jour)
                        .query((rs, rang) -> new PretId(rs.getObject("pret", UUID.class)))
                        .list());
    }

    void parLettreAussi(Depart depart) {
        sql.sql("update recouvrement_depart set lettre = true where pret = ? and echeance = ? and niveau = ?")
                .params(cle(depart))
                .update();
    }

    /** What left for a loan, newest first. */
    List<Depart> du(PretId pret) {
        return sql.sql(COLONNES + " from recouvrement_depart d where d.pret = ? order by d.le desc, d.echeance desc")
                .param(pret.valeur())
                .query(Departs::lire)
                .list();
    }

    private Set<Cle> courtoisies(LocalDate du, LocalDate au) {
        return new HashSet<>(sql.sql("""
                        select pret, echeance from recouvrement_depart
                        where niveau = 'COURTOISIE' and echeance between ? and ?""")
                .params(du, au)
                .query((rs, rang) ->
                        new Cle(rs.getObject("pret", UUID.class), rs.getObject("echeance", LocalDate.class)))
                .list());
    }

    private static List<Object> cle(Depart depart) {
        return List.of(
                depart.pret().valeur(), depart.echeance(), depart.niveau().name());
    }

    private static List<Object> valeurs(Depart depart) {
        var montant = depart.montant();
        return Arrays.asList(
                depart.pret().valeur(),
                depart.echeance(),
                depart.niveau().name(),
                depart.le(),
                montant == null ? null : montant.valeur(),
                depart.courriel(),
                depart.lettre());
    }

    private static Depart lire(ResultSet rs, int rang) throws SQLException {
        var montant = rs.getBigDecimal("montant");
        return new Depart(
                new PretId(rs.getObject("pret", UUID.class)),
                rs.getObject("echeance", LocalDate.class),
                NiveauDeRelance.valueOf(rs.getString("niveau")),
                rs.getObject("le", LocalDate.class),
                montant == null ? null : new Montant(montant),
                rs.getBoolean("courriel"),
                rs.getBoolean("lettre"));
    }
}
