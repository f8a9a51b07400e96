package fr.parcoursprojet.reglement;

import fr.parcoursprojet.compte.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The versions prepared on screen, in the shape of the file: read back and checked the same way. */
@Component
class VersionsEcrites {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String DERNIERES = """
            select v.* from reglement_version v
            where v.id = (select max(d.id) from reglement_version d where d.nom = v.nom) and v.contenu is not null
            order by v.debut""";

    /**
     * One of them.
     *
     * @param reglages the documents it names, and itself alone
     */
    record Ecrite(ReglagesReglement reglages, AgentId par, String pourquoi, Instant ecritLe) {

        ReglagesReglement.Version version() {
            return reglages.versions().getFirst();
        }

        Reglement reglement() {
            return reglages.lire(version());
        }
    }

    private final JdbcClient sql;

    VersionsEcrites(JdbcClient sql) {
        this.sql = sql;
    }

    List<Ecrite> toutes() {
        return sql.sql(DERNIERES).query(VersionsEcrites::lire).list();
    }

    /** Adds a line; without content the version is withdrawn. */
    void ecrire(
            String nom,
            LocalDate debut,
            @Nullable ReglagesReglement contenu,
            String pourquoi,
            AgentId par,
            Instant maintenant) {
        sql.sql("""
                        insert into reglement_version (nom, debut, contenu, pourquoi, par, ecrit_le)
                        values (:nom, :debut, :contenu, :pourquoi, :par, :le)""")
                .param("nom", nom)
                .param("debut", debut)
                .param("contenu", contenu == null ? null : JSON.writeValueAsString(contenu))
                .param("pourquoi", pourquoi)
                .param("par", par.valeur())
                .param("le", LocalDateTime.ofInstant(maintenant, ZoneOffset.UTC))
                .update();
    }

    private static Ecrite lire(ResultSet rs, int rang) throws SQLException {
        return new Ecrite(
                JSON.readValue(rs.getString("contenu"), ReglagesReglement.class),
                new AgentId(Objects.requireNonNull(rs.getObject("par", UUID.class))),
                rs.getString("pourquoi"),
                rs.getObject("ecrit_le", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
