package fr.parcoursprojet.demande;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations of legal representatives as they are kept: one a dossier. */
@Component
class RepresentantsInvites {

    /** One row. */
    record Ligne(
            UUID id,
            DossierId dossier,
            String nom,
            Email email,
            EtatRepresentant etat,
            Instant inviteLe,
            @Nullable Instant reponduLe) {}

    private final JdbcClient sql;

    RepresentantsInvites(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when the dossier has one already. */
    boolean inviter(UUID id, DossierId dossier, String nom, Email email, Instant quand) {
        return sql.sql("""
                        insert ignore into demande_representant (id, dossier, nom, email, etat, invite_le)
                        values (?, ?, ?, ?, ?, ?)""")
                        .params(
                                id,
                                dossier.valeur(),
                                nom,
                                email.valeur(),
                                EtatRepresentant.INVITE.name(),
                                LocalDateTime.ofInstant(quand, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Ligne> du(DossierId dossier) {
        return sql.sql("select * from demande_representant where dossier = ?")
                .param(dossier.valeur())
                .query((rs, rang) -> ligne(rs))
                .optional();
    }

    Optional<Ligne> une(UUID id) {
        return sql.sql("select * from demande_representant where id = ?")
                .param(id)
                .query((rs, rang) -> ligne(rs))
                .optional();
    }

    /** Those an address was invited to and may still read, oldest first. */
    List<Ligne> de(Email email) {
        return sql.sql("select * from demande_representant where email = ? and etat <> ? order by invite_le, id")
                .params(email.valeur(), EtatRepresentant.RETIRE.name())
                .query((rs, rang) -> ligne(rs))
                .list();
    }

    /** Writes an answer over the state it was given in; false when it changed meanwhile. */
    boolean passer(UUID id, EtatRepresentant avant, EtatRepresentant apres, Instant quand) {
        return sql.sql("update demande_representant set etat = ?, repondu_le = ? where id = ? and etat = ?")
                        .params(apres.name(), LocalDateTime.ofInstant(quand, ZoneOffset.UTC), id, avant.name())
                        .update()
                == 1;
    }

    private static Ligne ligne(ResultSet rs) throws SQLException {
        var repondu = rs.getObject("repondu_le", LocalDateTime.class);
        return new Ligne(
                rs.getObject("id", UUID.class),
                new DossierId(rs.getObject("dossier", UUID.class)),
                rs.getString("nom"),
                new Email(rs.getString("email")),
                EtatRepresentant.valueOf(rs.getString("etat")),
                rs.getObject("invite_le", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                repondu == null ? null : repondu.toInstant(ZoneOffset.UTC));
    }
}
