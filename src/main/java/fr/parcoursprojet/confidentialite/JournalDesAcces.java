package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read which dossier, over the whole service (R14): for who answers for the secrecy, and has no dossier to read. */
@Service
@Transactional(readOnly = true)
public class JournalDesAcces {

    private final JdbcClient sql;

    JournalDesAcces(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What is looked for.
     *
     * @param agent whose reads; null for everybody's
     * @param dossier of which dossier; null for all
     * @param apres the last line already seen; null from the newest
     */
    public record Question(
            @Nullable AgentId agent,
            @Nullable DossierId dossier,
            @Nullable UUID apres) {}

    /** The reads that answer a question, newest first: as quick far back as at the beginning. */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public List<Acces> page(Question question, int combien) {
        var ou = new StringBuilder("true");
        if (question.agent() != null) {
            ou.append(" and l.agent = :agent");
        }
        if (question.dossier() != null) {
            ou.append(" and l.dossier = :dossier");
        }
        if (question.apres() != null) {
            // the first bound is for the index, the second for the reads of one instant
            ou.append(" and l.quand <= (select quand from confidentialite_lecture where id = :apres)"
                    + " and (l.quand, l.id) < (select quand, id from confidentialite_lecture where id = :apres)");
        }
        return sql.sql("select l.* from confidentialite_lecture l where " + ou
                        + " order by l.quand desc, l.id desc limit :combien")
                .param(
                        "agent",
                        Optional.ofNullable(question.agent())
                                .map(AgentId::valeur)
                                .orElse(null))
                .param(
                        "dossier",
                        Optional.ofNullable(question.dossier())
                                .map(DossierId::valeur)
                                .orElse(null))
                .param("apres", question.apres())
                .param("combien", combien)
                .query((rs, rang) -> lu(rs))
                .list();
    }

    private static Acces lu(ResultSet rs) throws SQLException {
        return new Acces(
                rs.getObject("id", UUID.class),
                new DossierId(rs.getObject("dossier", UUID.class)),
                new Lecture(
                        new AgentId(rs.getObject("agent", UUID.class)),
                        rs.getString("onglet"),
                        rs.getObject("quand", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rs.getString("motif")));
    }
}
