package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Telephone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the orientations and of their answers, each change of state one guarded {@code update}. */
@Repository
class RegistreDesOrientations {

    private final JdbcClient base;

    RegistreDesOrientations(JdbcClient base) {
        this.base = base;
    }

    void inscrire(Orientation une) {
        var qui = une.coordonnees();
        base.sql("""
                        insert into accueil_orientation (id, partenaire, sollicitation, dossier, prenom, nom, telephone,
                          email, consentement_le, note, envoyee_le, agent)
                        values (:id, :partenaire, :sollicitation, :dossier, :prenom, :nom, :telephone, :email,
                          :consentement, :note, :envoyeeLe, :agent)""")
                .param("id", une.id().valeur())
                .param("partenaire", une.partenaire().valeur())
                .param(
                        "sollicitation",
                        une.sollicitation() == null ? null : une.sollicitation().valeur())
                .param("dossier", une.dossier() == null ? null : une.dossier().valeur())
                .param("prenom", qui.prenom())
                .param("nom", qui.nom())
                .param(
                        "telephone",
                        qui.telephone() == null ? null : qui.telephone().valeur())
                .param("email", qui.email() == null ? null : qui.email().valeur())
                .param("consentement", une.consentementLe())
                .param("note", une.note())
                .param("envoyeeLe", utc(une.envoyeeLe()))
                .param("agent", une.agent().valeur())
                .update();
    }

    Optional<Orientation> trouver(OrientationId id) {
        return base.sql("select * from accueil_orientation where id = ?")
                .param(id.valeur())
                .query(RegistreDesOrientations::lire)
                .optional();
    }

    List<Orientation> du(DossierId dossier) {
        return base.sql("select * from accueil_orientation where dossier = ? order by envoyee_le desc, id")
                .param(dossier.valeur())
                .query(RegistreDesOrientations::lire)
                .list();
    }

    List<Orientation> de(PersonneId personne) {
        return base.sql("""
                        select o.* from accueil_orientation o join accueil_sollicitation s on s.id = o.sollicitation
                        where s.personne = ? order by o.envoyee_le desc, o.id""")
                .param(personne.valeur())
                .query(RegistreDesOrientations::lire)
                .list();
    }

    /** Those sent before a moment, to which nobody answered and of which nobody was told yet. */
    List<Orientation> sansNouvelles(Instant avant) {
        return base.sql("""
                        select * from accueil_orientation
                        where issue is null and envoyee_le <= ? and signalee_le is null""")
                .param(utc(avant))
                .query(RegistreDesOrientations::lire)
                .list();
    }

    /** True for the one who notes it, when two do at once. */
    boolean signaler(OrientationId id, LocalDate jour) {
        return base.sql("update accueil_orientation set signalee_le = ? where id = ? and signalee_le is null")
                        .param(jour)
                        .param(id.valeur())
                        .update()
                == 1;
    }

    /** True when the answer stands; a partner answers only what is still awaited, an agent may always correct. */
    boolean repondre(OrientationId id, ReponseDOrientation reponse) {
        var garde = reponse.agent() == null ? " and (issue is null or issue = 'PAPIERS_MANQUANTS')" : "";
        var tient = base.sql("update accueil_orientation set issue = ? where id = ?" + garde)
                        .param(reponse.issue().name())
                        .param(id.valeur())
                        .update()
                == 1;
        if (tient) {
            base.sql("insert into accueil_reponse (orientation, issue, mot, le, agent) values (?, ?, ?, ?, ?)")
                    .param(id.valeur())
                    .param(reponse.issue().name())
                    .param(reponse.mot())
                    .param(utc(reponse.le()))
                    .param(reponse.agent() == null ? null : reponse.agent().valeur())
                    .update();
        }
        return tient;
    }

    /** Oldest first. */
    List<ReponseDOrientation> reponses(OrientationId id) {
        return base.sql("select * from accueil_reponse where orientation = ? order by id")
                .param(id.valeur())
                .query((ligne, rang) -> new ReponseDOrientation(
                        IssueDOrientation.valueOf(ligne.getString("issue")),
                        ligne.getString("mot"),
                        ligne.getObject("le", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        agent(ligne)))
                .list();
    }

    private static @Nullable AgentId agent(ResultSet ligne) throws SQLException {
        var id = ligne.getObject("agent", UUID.class);
        return id == null ? null : new AgentId(id);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Orientation lire(ResultSet ligne, int rang) throws SQLException {
        var sollicitation = ligne.getObject("sollicitation", UUID.class);
        var dossier = ligne.getObject("dossier", UUID.class);
        var telephone = ligne.getString("telephone");
        var email = ligne.getString("email");
        var issue = ligne.getString("issue");
        return new Orientation(
                new OrientationId(ligne.getObject("id", UUID.class)),
                new PartenaireId(ligne.getObject("partenaire", UUID.class)),
                sollicitation == null ? null : new SollicitationId(sollicitation),
                dossier == null ? null : new DossierId(dossier),
                new Coordonnees(
                        ligne.getString("prenom"),
                        ligne.getString("nom"),
                        telephone == null ? null : new Telephone(telephone),
                        email == null ? null : new Email(email),
                        null,
                        null),
                ligne.getObject("consentement_le", LocalDate.class),
                ligne.getString("note"),
                ligne.getObject("envoyee_le", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new AgentId(ligne.getObject("agent", UUID.class)),
                issue == null ? null : IssueDOrientation.valueOf(issue));
    }
}
