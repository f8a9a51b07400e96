package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of the loans in contentieux, written once and kept. */
@Component
class Etapes {

    private final JdbcClient sql;
    private final Clock horloge;

    Etapes(JdbcClient sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    void inscrire(Pret pret, TypeEtape type, LocalDate le, @Nullable String commentaire, @Nullable AgentId par) {
        sql.sql("""
                        insert into recouvrement_etape (id, pret, dossier, type, le, commentaire, par, inscrit_le)
                        values (:id, :pret, :dossier, :type, :le, :commentaire, :par, :inscritLe)""")
                .param("id", UUID.randomUUID())
                .param("pret", pret.id().valeur())
                .param("dossier", pret.dossier().valeur())
                .param("type", type.name())
                .param("le", le)
                .param("commentaire", commentaire)
                .param("par", par == null ? null : par.valeur())
                .param("inscritLe", LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Those of a loan, in the order they were noted. */
    List<Etape> du(PretId pret) {
        return sql.sql("select * from recouvrement_etape where pret = ? order by rang")
                .param(pret.valeur())
                .query((rs, rang) -> {
                    var par = rs.getObject("par", UUID.class);
                    return new Etape(
                            TypeEtape.valueOf(rs.getString("type")),
                            rs.getObject("le", LocalDate.class),
                            rs.getString("commentaire"),
                            par == null ? null : new AgentId(par),
                            rs.getObject("inscrit_le", LocalDateTime.class).toInstant(ZoneOffset.UTC));
                })
                .list();
    }

    /** The day of the last seizure on each of these loans; a loan without one is absent (R18). */
    Map<PretId, LocalDate> saisies(Collection<PretId> prets) {
        var jours = new HashMap<PretId, LocalDate>();
        if (!prets.isEmpty()) {
            sql.sql("select pret, max(le) as le from recouvrement_etape where pret in (:prets) and type = :type"
                            + " group by pret")
                    .param("prets", prets.stream().map(PretId::valeur).toList())
                    .param("type", TypeEtape.SAISIE_A_TIERS_DETENTEUR.name())
                    .query(rs -> {
                        jours.put(new PretId(rs.getObject("pret", UUID.class)), rs.getObject("le", LocalDate.class));
                    });
        }
        return jours;
    }
}
