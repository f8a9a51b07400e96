package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.compte.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the weekly times and the closed days of the agents are kept. */
@Component
class DisponibilitesTenues {

    /**
     * One of them, as it is kept.
     *
     * @param semee the day its slots are made up to
     */
    record Tenue(
            UUID id,
            AgentId agent,
            Disponibilite disponibilite,
            @Nullable LocalDate semee) {}

    private final JdbcClient sql;

    DisponibilitesTenues(JdbcClient sql) {
        this.sql = sql;
    }

    UUID ajouter(AgentId agent, Disponibilite donnee) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into rendezvous_disponibilite (id, version, agent, jour, de, a, minutes, mode, lieu, du, au)
                        values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        agent.valeur(),
                        donnee.jour().getValue(),
                        donnee.de(),
                        donnee.a(),
                        donnee.minutes(),
                        donnee.mode().name(),
                        donnee.lieu(),
                        donnee.du())
                .param(donnee.au())
                .update();
        return id;
    }

    List<Tenue> enCours(LocalDate jour) {
        return sql.sql("select * from rendezvous_disponibilite where au is null or au >= ? order by agent, jour, de")
                .param(jour)
                .query(DisponibilitesTenues::lire)
                .list();
    }

    List<Tenue> enCours(AgentId agent, LocalDate jour) {
        return enCours(jour).stream().filter(une -> une.agent().equals(agent)).toList();
    }

    Optional<Tenue> une(UUID id) {
        return sql.sql("select * from rendezvous_disponibilite where id = ?")
                .param(id)
                .query(DisponibilitesTenues::lire)
                .optional();
    }

    void arreter(UUID id, LocalDate dernier) {
        sql.sql("update rendezvous_disponibilite set au = ?, version = version + 1 where id = ?")
                .params(dernier, id)
                .update();
    }

    void semee(UUID id, LocalDate jusque) {
        sql.sql("update rendezvous_disponibilite set semee = ?, version = version + 1 where id = ?")
                .params(jusque, id)
                .update();
    }

    void fermer(AgentId agent, LocalDate du, LocalDate au, String motif) {
        sql.sql("insert into rendezvous_fermeture (id, agent, du, au, motif) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), agent.valeur(), du, au, motif)
                .update();
    }

    List<Fermeture> fermetures(AgentId agent, LocalDate jour) {
        return sql.sql("select * from rendezvous_fermeture where agent = ? and au >= ? order by du, id")
                .params(agent.valeur(), jour)
                .query((rs, rang) -> new Fermeture(
                        rs.getObject("id", UUID.class),
                        rs.getObject("du", LocalDate.class),
                        rs.getObject("au", LocalDate.class),
                        rs.getString("motif")))
                .list();
    }

    void rouvrir(UUID fermeture) {
        sql.sql("delete from rendezvous_fermeture where id = ?")
                .param(fermeture)
                .update();
    }

    private static Tenue lire(ResultSet rs, int rang) throws SQLException {
        return new Tenue(
                rs.getObject("id", UUID.class),
                new AgentId(Objects.requireNonNull(rs.getObject("agent", UUID.class))),
                new Disponibilite(
                        DayOfWeek.of(rs.getInt("jour")),
                        rs.getObject("de", LocalTime.class),
                        rs.getObject("a", LocalTime.class),
                        rs.getInt("minutes"),
                        Mode.valueOf(rs.getString("mode")),
                        rs.getString("lieu"),
                        rs.getObject("du", LocalDate.class),
                        rs.getObject("au", LocalDate.class)),
                rs.getObject("semee", LocalDate.class));
    }
}
