package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
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
import org.springframework.stereotype.Repository;

/** The rows of the opinions asked outside; an answer is written once, by a guarded {@code update}. */
@Repository
class RegistreDesAvis {

    private final JdbcClient base;

    RegistreDesAvis(JdbcClient base) {
        this.base = base;
    }

    void inscrire(AvisExterieur un, AgentId agent) {
        base.sql("""
                        insert into instruction_avis (id, dossier, expert, email, question, demande_le, fin_le, agent)
                        values (:id, :dossier, :expert, :email, :question, :demandeLe, :finLe, :agent)""")
                .param("id", un.id())
                .param("dossier", un.dossier().valeur())
                .param("expert", un.expert())
                .param("email", un.email().valeur())
                .param("question", un.question())
                .param("demandeLe", utc(un.demandeLe()))
                .param("finLe", utc(un.finLe()))
                .param("agent", agent.valeur())
                .update();
    }

    Optional<AvisExterieur> un(UUID id) {
        return base.sql("select * from instruction_avis where id = ?")
                .param(id)
                .query(RegistreDesAvis::lire)
                .optional();
    }

    Optional<AvisExterieur> parEmpreinte(String empreinte, Instant maintenant) {
        return base.sql("select * from instruction_avis where empreinte = ? and fin_le > ?")
                .param(empreinte)
                .param(utc(maintenant))
                .query(RegistreDesAvis::lire)
                .optional();
    }

    List<AvisExterieur> du(DossierId dossier) {
        return base.sql("select * from instruction_avis where dossier = ? order by demande_le, id")
                .param(dossier.valeur())
                .query(RegistreDesAvis::lire)
                .list();
    }

    /** The link is made when the e-mail is written; one made again ends the one before. */
    void lier(UUID id, String empreinte) {
        base.sql("update instruction_avis set empreinte = ? where id = ?")
                .param(empreinte)
                .param(id)
                .update();
    }

    boolean repondre(UUID id, String reponse, Instant quand) {
        return base.sql("update instruction_avis set reponse = ?, repondu_le = ? where id = ? and repondu_le is null")
                        .param(reponse)
                        .param(utc(quand))
                        .param(id)
                        .update()
                == 1;
    }

    boolean finir(UUID id, Instant quand) {
        return base.sql("update instruction_avis set fin_le = ? where id = ? and repondu_le is null and fin_le > ?")
                        .param(utc(quand))
                        .param(id)
                        .param(utc(quand))
                        .update()
                == 1;
    }

    private static AvisExterieur lire(ResultSet ligne, int rang) throws SQLException {
        return new AvisExterieur(
                ligne.getObject("id", UUID.class),
                new DossierId(ligne.getObject("dossier", UUID.class)),
                ligne.getString("expert"),
                new Email(ligne.getString("email")),
                ligne.getString("question"),
                ligne.getObject("demande_le", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ligne.getObject("fin_le", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ligne.getString("reponse"),
                instant(ligne.getObject("repondu_le", LocalDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
