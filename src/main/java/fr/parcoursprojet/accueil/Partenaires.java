package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Telephone;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partners that people are sent to. One that is no longer proposed stays, for the orientations that were sent. */
@Service
@Transactional
public class Partenaires {

    private final JdbcClient base;

    Partenaires(JdbcClient base) {
        this.base = base;
    }

    /** All of them, those that are proposed first, by name. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.ADMINISTRATEUR})
    @Transactional(readOnly = true)
    public List<Partenaire> tous() {
        return base.sql("select * from accueil_partenaire order by actif desc, nom")
                .query(Partenaires::lire)
                .list();
    }

    /** Those that are proposed, by name. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.ADMINISTRATEUR})
    @Transactional(readOnly = true)
    public List<Partenaire> proposes() {
        return tous().stream().filter(Partenaire::actif).toList();
    }

    /**
     * One of them.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public Partenaire un(PartenaireId id) {
        return base.sql("select * from accueil_partenaire where id = ?")
                .param(id.valeur())
                .query(Partenaires::lire)
                .optional()
                .orElseThrow(() -> new Introuvable("partenaire"));
    }

    /** Writes a partner down, new or changed. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
    public void enregistrer(Partenaire un) {
        base.sql("""
                        insert into accueil_partenaire (id, nom, pour_quoi, email, telephone, actif)
                        values (:id, :nom, :pourQuoi, :email, :telephone, :actif)
                        on duplicate key update nom = :nom, pour_quoi = :pourQuoi, email = :email,
                          telephone = :telephone, actif = :actif""")
                .param("id", un.id().valeur())
                .param("nom", un.nom())
                .param("pourQuoi", un.pourQuoi())
                .param("email", un.email() == null ? null : un.email().valeur())
                .param(
                        "telephone",
                        un.telephone() == null ? null : un.telephone().valeur())
                .param("actif", un.actif())
                .update();
    }

    private static Partenaire lire(ResultSet ligne, int rang) throws SQLException {
        var email = ligne.getString("email");
        var telephone = ligne.getString("telephone");
        return new Partenaire(
                new PartenaireId(ligne.getObject("id", UUID.class)),
                ligne.getString("nom"),
                ligne.getString("pour_quoi"),
                email == null ? null : new Email(email),
                telephone == null ? null : new Telephone(telephone),
                ligne.getBoolean("actif"));
    }
}
