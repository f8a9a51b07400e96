package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Telephone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the people who were sent. */
@Repository
class RegistreDesPersonnes {

    private final JdbcClient sql;

    RegistreDesPersonnes(JdbcClient sql) {
        this.sql = sql;
    }

    void inscrire(PersonneEnvoyee une) {
        sql.sql("""
                        insert into prescripteur_envoi (id, prescripteur, sollicitation, prenom, nom, email, telephone, motif,
                          phrase, envoye_le) values (:id, :prescripteur, :sollicitation, :prenom, :nom, :email, :telephone,
                          :motif, :phrase, :quand)""")
                .param("id", une.id())
                .param("prescripteur", une.prescripteur().valeur())
                .param("sollicitation", une.sollicitation().valeur())
                .param("prenom", une.prenom())
                .param("nom", une.nom())
                .param("email", une.email() == null ? null : une.email().valeur())
                .param(
                        "telephone",
                        une.telephone() == null ? null : une.telephone().valeur())
                .param("motif", une.motif().code())
                .param("phrase", une.phrase())
                .param("quand", utc(une.envoyeeLe()))
                .update();
    }

    Optional<PersonneEnvoyee> une(UUID id) {
        return sql.sql("select * from prescripteur_envoi where id = ?")
                .param(id)
                .query(RegistreDesPersonnes::lue)
                .optional();
    }

    List<PersonneEnvoyee> de(AgentId prescripteur) {
        return sql.sql("select * from prescripteur_envoi where prescripteur = ? order by envoye_le desc, id")
                .param(prescripteur.valeur())
                .query(RegistreDesPersonnes::lue)
                .list();
    }

    List<PersonneEnvoyee> confirmeesPar(UsagerId usager) {
        return sql.sql("select * from prescripteur_envoi where usager = ? order by envoye_le desc, id")
                .param(usager.valeur())
                .query(RegistreDesPersonnes::lue)
                .list();
    }

    List<PersonneEnvoyee> pourLeDossier(DossierId dossier) {
        return sql.sql("select * from prescripteur_envoi where dossier = ? order by envoye_le desc, id")
                .param(dossier.valeur())
                .query(RegistreDesPersonnes::lue)
                .list();
    }

    List<PersonneEnvoyee> quiAttendent(Email adresse) {
        return sql.sql("select * from prescripteur_envoi where email = ? and usager is null order by envoye_le, id")
                .param(adresse.valeur())
                .query(RegistreDesPersonnes::lue)
                .list();
    }

    List<PersonneEnvoyee> sansReponseDepuis(Instant avant) {
        return sql.sql("select * from prescripteur_envoi where usager is null and envoye_le < ?")
                .param(utc(avant))
                .query(RegistreDesPersonnes::lue)
                .list();
    }

    boolean confirmer(UUID id, UsagerId usager, DossierId dossier, Instant quand) {
        return sql.sql("""
                                update prescripteur_envoi set usager = ?, dossier = ?, confirme_le = ?
                                where id = ? and usager is null""")
                        .params(usager.valeur(), dossier.valeur(), utc(quand), id)
                        .update()
                == 1;
    }

    void supprimer(UUID id) {
        sql.sql("delete from prescripteur_envoi where id = ?").param(id).update();
    }

    /** The consent is over: what was typed of the person goes, that they were sent remains. */
    void oublierQui(UUID id) {
        sql.sql("""
                        update prescripteur_envoi set prenom = '', nom = '', email = null, telephone = null, phrase = ''
                        where id = ?""").param(id).update();
    }

    void passerA(UsagerId ancien, UsagerId garde) {
        sql.sql("update prescripteur_envoi set usager = ? where usager = ?")
                .params(garde.valeur(), ancien.valeur())
                .update();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static PersonneEnvoyee lue(ResultSet ligne, int rang) throws SQLException {
        var email = ligne.getString("email");
        var telephone = ligne.getString("telephone");
        var usager = ligne.getObject("usager", UUID.class);
        var dossier = ligne.getObject("dossier", UUID.class);
        var confirme = ligne.getObject("confirme_le", LocalDateTime.class);
        return new PersonneEnvoyee(
                ligne.getObject("id", UUID.class),
                new AgentId(ligne.getObject("prescripteur", UUID.class)),
                new SollicitationId(ligne.getObject("sollicitation", UUID.class)),
                ligne.getString("prenom"),
                ligne.getString("nom"),
                email == null ? null : new Email(email),
                telephone == null ? null : new Telephone(telephone),
                new MotifDeSollicitation(ligne.getString("motif")),
                ligne.getString("phrase"),
                ligne.getObject("envoye_le", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                usager == null ? null : new UsagerId(usager),
                dossier == null ? null : new DossierId(dossier),
                confirme == null ? null : confirme.toInstant(ZoneOffset.UTC));
    }
}
