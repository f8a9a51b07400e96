package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.stockage.FichierId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The acts of surendettement, written once and kept. */
@Component
class Actes {

    private final JdbcClient sql;

    Actes(JdbcClient sql) {
        this.sql = sql;
    }

    void inscrire(Pret pret, Acte acte) {
        var montant = acte.montant();
        var fichier = acte.fichier();
        var par = acte.par();
        sql.sql("""
                        insert into recouvrement_surendettement
                        (id, pret, dossier, acte, le, reference, commentaire, montant, fichier, par, inscrit_le)
                        values (:id, :pret, :dossier, :acte, :le, :reference, :commentaire, :montant, :fichier, :par,
                          :inscritLe)""")
                .param("id", UUID.randomUUID())
                .param("pret", pret.id().valeur())
                .param("dossier", pret.dossier().valeur())
                .param("acte", acte.type().name())
                .param("le", acte.le())
                .param("reference", acte.reference())
                .param("commentaire", acte.commentaire())
                .param("montant", montant == null ? null : montant.valeur())
                .param("fichier", fichier == null ? null : fichier.valeur())
                .param("par", par == null ? null : par.valeur())
                .param("inscritLe", LocalDateTime.ofInstant(acte.inscritLe(), ZoneOffset.UTC))
                .update();
    }

    /** Those of a loan, in the order they were noted. */
    List<Acte> du(PretId pret) {
        return sql.sql("select * from recouvrement_surendettement where pret = ? order by rang")
                .param(pret.valeur())
                .query(Actes::lire)
                .list();
    }

    private static Acte lire(ResultSet rs, int rang) throws SQLException {
        var montant = rs.getBigDecimal("montant");
        var fichier = rs.getObject("fichier", UUID.class);
        var par = rs.getObject("par", UUID.class);
        return new Acte(
                TypeActe.valueOf(rs.getString("acte")),
                rs.getObject("le", LocalDate.class),
                rs.getString("reference"),
                rs.getString("commentaire"),
                montant == null ? null : new Montant(montant),
                fichier == null ? null : new FichierId(fichier),
                par == null ? null : new AgentId(par),
                rs.getObject("inscrit_le", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
