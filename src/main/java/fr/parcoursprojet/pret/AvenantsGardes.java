package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.stockage.FichierId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the avenants; one that was signed or given up is never changed again. */
@Component
class AvenantsGardes {

    private final JdbcClient sql;
    private final Clock horloge;

    AvenantsGardes(JdbcClient sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    void ecrire(PretId pret, List<LigneEcheancier> lignes, String motif, AgentId par) {
        var id = UUID.randomUUID();
        sql.sql("insert into pret_avenant (id, pret, motif, prepare_le, prepare_par) values (?, ?, ?, ?, ?)")
                .params(id, pret.valeur(), motif, GrandLivre.instant(horloge.instant()), par.valeur())
                .update();
        for (int rang = 0; rang < lignes.size(); rang++) {
            var ligne = lignes.get(rang);
            sql.sql("insert into pret_avenant_ligne (avenant, rang, le, montant) values (?, ?, ?, ?)")
                    .params(id, rang + 1, ligne.le(), ligne.montant().valeur())
                    .update();
        }
    }

    /** Those of a loan that were not given up, in order; at most the last one waits for its signature. */
    List<Avenant> du(PretId pret) {
        return sql.sql("select * from pret_avenant where pret = ? and abandonne_le is null order by prepare_le, id")
                .param(pret.valeur())
                .query(this::lire)
                .list();
    }

    /** Each borrower's day, then the paper that carries them. */
    void signer(UUID avenant, Map<UsagerId, LocalDate> signatures, LocalDate le, FichierId scan, AgentId par) {
        signatures.forEach((emprunteur, jour) -> sql.sql(
                        "insert into pret_avenant_signature (avenant, emprunteur, le) values (?, ?, ?)")
                .params(avenant, emprunteur.valeur(), jour)
                .update());
        sql.sql("update pret_avenant set signe_le = ?, scan = ?, recu_par = ?"
                        + " where id = ? and signe_le is null and abandonne_le is null")
                .params(le, scan.valeur(), par.valeur(), avenant)
                .update();
    }

    void abandonner(PretId pret, AgentId par) {
        sql.sql("update pret_avenant set abandonne_le = ?, abandonne_par = ?"
                        + " where pret = ? and signe_le is null and abandonne_le is null")
                .params(GrandLivre.instant(horloge.instant()), par.valeur(), pret.valeur())
                .update();
    }

    private Avenant lire(ResultSet rs, int rang) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        var scan = rs.getObject("scan", UUID.class);
        var lignes = sql.sql("select le, montant from pret_avenant_ligne where avenant = ? order by rang")
                .param(id)
                .query((ligne, n) -> new LigneEcheancier(
                        ligne.getObject("le", LocalDate.class), new Montant(ligne.getBigDecimal("montant"))))
                .list();
        var signatures = new HashMap<UsagerId, LocalDate>();
        sql.sql("select emprunteur, le from pret_avenant_signature where avenant = ?")
                .param(id)
                .query((RowCallbackHandler) ligne -> signatures.put(
                        new UsagerId(ligne.getObject("emprunteur", UUID.class)),
                        ligne.getObject("le", LocalDate.class)));
        return new Avenant(
                id,
                lignes,
                rs.getString("motif"),
                LocalDate.ofInstant(GrandLivre.instant(rs, "prepare_le"), horloge.getZone()),
                new AgentId(rs.getObject("prepare_par", UUID.class)),
                signatures,
                rs.getObject("signe_le", LocalDate.class),
                scan == null ? null : new FichierId(scan));
    }
}
