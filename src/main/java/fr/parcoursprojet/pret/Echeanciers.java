package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the schedules, written once and kept. */
@Component
class Echeanciers {

    private final JdbcClient sql;
    private final JdbcTemplate lots;
    private final GrandLivre livre;
    private final Positions positions;
    private final Clock horloge;

    Echeanciers(JdbcClient sql, JdbcTemplate lots, GrandLivre livre, Positions positions, Clock horloge) {
        this.sql = sql;
        this.lots = lots;
        this.livre = livre;
        this.positions = positions;
        this.horloge = horloge;
    }

    /** Writes a version; the loan's row already names it. */
    void ecrire(
            PretAccorde pret,
            Echeancier echeancier,
            MotifVersion motif,
            @Nullable String precision,
            LocalDate decideLe,
            @Nullable AgentId par) {
        var total = pret.capital().moins(livre.soldes(pret.cle()).efface());
        if (!echeancier.total().equals(total)) {
            throw new IllegalStateException("A schedule adds up to what is to be repaid: " + echeancier.total());
        }
        sql.sql("""
                        insert into pret_version
                        (pret, numero, motif, precisions, decide_le, decide_par, fait_le, ancre, total)
                        values (:pret, :numero, :motif, :precision, :decideLe, :par, :faitLe, :ancre, :total)
                        """)
                .param("pret", pret.cle())
                .param("numero", pret.echeancier())
                .param("motif", motif.name())
                .param("precision", precision)
                .param("decideLe", decideLe)
                .param("par", par == null ? null : par.valeur())
                .param("faitLe", GrandLivre.instant(horloge.instant()))
                .param("ancre", echeancier.ancre())
                .param("total", total.valeur())
                .update();
        var lignes = new ArrayList<Object[]>();
        var cumul = Montant.ZERO;
        for (var ligne : echeancier.lignes()) {
            cumul = cumul.plus(ligne.montant());
            lignes.add(new Object[] {
                pret.cle(),
                pret.echeancier(),
                lignes.size() + 1,
                ligne.le(),
                ligne.montant().valeur(),
                cumul.valeur()
            });
        }
        lots.batchUpdate(
                "insert into pret_echeance (pret, version, rang, le, montant, cumul) values (?, ?, ?, ?, ?, ?)",
                lignes);
        positions.recalculer(List.of(pret.cle()));
    }

    /** A version as it counts. */
    Echeancier lire(UUID pret, int numero) {
        record Ligne(LocalDate ancre, LigneEcheancier ligne) {}
        var lignes = sql.sql("""
                        select v.ancre, e.le, e.montant from pret_version v
                        join pret_echeance e on e.pret = v.pret and e.version = v.numero
                        where v.pret = ? and v.numero = ? order by e.rang
                        """)
                .params(pret, numero)
                .query((rs, rang) -> new Ligne(rs.getObject("ancre", LocalDate.class), ligne(rs)))
                .list();
        return new Echeancier(
                lignes.getFirst().ancre(), lignes.stream().map(Ligne::ligne).toList());
    }

    /** All versions, the one in force last. */
    List<VersionEcheancier> versions(UUID pret) {
        return sql.sql("select * from pret_version where pret = ? order by numero")
                .param(pret)
                .query((rs, rang) -> new VersionEcheancier(
                        rs.getInt("numero"),
                        MotifVersion.valueOf(rs.getString("motif")),
                        rs.getString("precisions"),
                        rs.getObject("decide_le", LocalDate.class),
                        GrandLivre.agent(rs.getObject("decide_par", UUID.class)),
                        GrandLivre.instant(rs, "fait_le"),
                        lignes(pret, rs.getInt("numero"))))
                .list();
    }

    private List<LigneEcheancier> lignes(UUID pret, int numero) {
        return sql.sql("select le, montant from pret_echeance where pret = ? and version = ? order by rang")
                .params(pret, numero)
                .query((rs, rang) -> ligne(rs))
                .list();
    }

    private static LigneEcheancier ligne(ResultSet rs) throws SQLException {
        return new LigneEcheancier(rs.getObject("le", LocalDate.class), new Montant(rs.getBigDecimal("montant")));
    }
}
