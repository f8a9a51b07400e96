package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the deaths of borrowers, written once and kept; the last word counts. */
@Component
class FaitsDeSuccession {

    /** What was noted. */
    enum Type {
        DECES,
        NOTAIRE,
        ERREUR
    }

    private static final String DECEDE = """
            select f.usager from recouvrement_succession f where f.type = 'DECES' and not exists (
              select 1 from recouvrement_succession e where e.usager = f.usager and e.type = 'ERREUR' and e.rang > f.rang)
            """;

    private final JdbcClient sql;
    private final Clock horloge;

    FaitsDeSuccession(JdbcClient sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    void inscrire(
            UsagerId usager,
            Type type,
            LocalDate le,
            @Nullable String mots,
            @Nullable FichierId fichier,
            AgentId agent) {
        sql.sql("""
                        insert into recouvrement_succession (id, usager, type, le, mots, fichier, par, inscrit_le)
                        values (:id, :usager, :type, :le, :mots, :fichier, :par, :inscritLe)""")
                .param("id", UUID.randomUUID())
                .param("usager", usager.valeur())
                .param("type", type.name())
                .param("le", le)
                .param("mots", mots)
                .param("fichier", fichier == null ? null : fichier.valeur())
                .param("par", agent.valeur())
                .param("inscritLe", LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .update();
    }

    boolean decede(UsagerId usager) {
        return sql.sql(DECEDE + " and f.usager = ?")
                .param(usager.valeur())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Everybody whose death is known. */
    List<UsagerId> decedes() {
        return sql.sql(DECEDE)
                .query((rs, rang) -> new UsagerId(rs.getObject("usager", UUID.class)))
                .list();
    }

    /** The death of a person, with the last notary noted since; empty when none is known. */
    Optional<Succession> de(UsagerId usager) {
        return sql.sql(
                        "select f.*, (select n.mots from recouvrement_succession n where n.usager = f.usager"
                                + " and n.type = 'NOTAIRE' and n.rang > f.rang order by n.rang desc limit 1) as notaire"
                                + " from recouvrement_succession f join (" + DECEDE
                                + ") d on d.usager = f.usager where f.usager = ? and f.type = 'DECES' order by f.rang desc limit 1")
                .param(usager.valeur())
                .query((rs, rang) -> new Succession(
                        rs.getObject("le", LocalDate.class),
                        new FichierId(rs.getObject("fichier", UUID.class)),
                        rs.getString("notaire"),
                        new AgentId(rs.getObject("par", UUID.class))))
                .optional();
    }
}
