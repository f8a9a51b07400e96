package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.Conservation;
import fr.parcoursprojet.compte.PartAEffacer;
import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: of the first contacts of a dossier only what is counted stays; nobody is named there any more. */
@Component
class ContactsDuDossier implements PartAEffacer, PartDuDossier {

    private final JdbcClient sql;
    private final Usagers usagers;

    ContactsDuDossier(JdbcClient sql, Usagers usagers) {
        this.sql = sql;
        this.usagers = usagers;
    }

    @Override
    public @Nullable LocalDate dernierContact(DossierId dossier) {
        return sql.sql("""
                        select date(max(le)) from (
                          select max(recue_le) as le from accueil_sollicitation where dossier = :dossier
                          union all select max(envoyee_le) from accueil_orientation where dossier = :dossier) contacts""")
                .param("dossier", dossier.valeur())
                .query((rs, rang) -> rs.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    @Override
    public int effacer(DossierId dossier) {
        sql.sql("select id from accueil_sollicitation where dossier = ?")
                .param(dossier.valeur())
                .query(UUID.class)
                .list()
                .forEach(this::taire);
        sql.sql("select id from accueil_orientation where dossier = ?")
                .param(dossier.valeur())
                .query(UUID.class)
                .list()
                .forEach(this::taireOrientation);
        return 0;
    }

    @Override
    public List<Conservation> garde(UsagerId usager) {
        return List.of();
    }

    /** Contacts are the service's own count: they go with the account. */
    @Override
    public void effacer(UsagerId usager) {}

    @Override
    public void oublier(UsagerId usager) {
        sql.sql("select id from accueil_sollicitation where usager = ? or email = ?")
                .params(usager.valeur(), usagers.de(usager).email().valeur())
                .query(UUID.class)
                .list()
                .forEach(this::taire);
    }

    private void taire(UUID sollicitation) {
        sql.sql("select id from accueil_orientation where sollicitation = ?")
                .param(sollicitation)
                .query(UUID.class)
                .list()
                .forEach(this::taireOrientation);
        sql.sql("""
                        update accueil_sollicitation set prenom = '', nom = '', son = '', son_nom = '',
                          recherche = '', telephone = null, email = null, naissance = null, note = '', usager = null,
                          dossier = null where id = ?""").param(sollicitation).update();
    }

    private void taireOrientation(UUID orientation) {
        sql.sql("delete from accueil_reponse where orientation = ?")
                .param(orientation)
                .update();
        sql.sql("delete from accueil_lien where objet = ?").param(orientation).update();
        sql.sql("""
                        update accueil_orientation set prenom = '', nom = '', telephone = null, email = null, note = '',
                          dossier = null where id = ?""").param(orientation).update();
    }
}
