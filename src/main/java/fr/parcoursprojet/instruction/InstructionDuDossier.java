package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.Issue;
import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: what the référent wrote of a dossier goes with it, with the messages, the notes and the opinions. */
@Component
class InstructionDuDossier implements PartDuDossier {

    private final JdbcClient sql;
    private final Coffre coffre;

    InstructionDuDossier(JdbcClient sql, Coffre coffre) {
        this.sql = sql;
        this.coffre = coffre;
    }

    @Override
    public @Nullable LocalDate dernierContact(DossierId dossier) {
        return sql.sql("""
                        select date(max(le)) from (
                          select max(ecrit_le) as le from instruction_message where dossier = :dossier
                          union all select max(le) from instruction_note where dossier = :dossier
                          union all select classee_le from instruction_dossier where dossier = :dossier) contacts""")
                .param("dossier", dossier.valeur())
                .query((rs, rang) -> rs.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    @Override
    public Optional<Issue> issue(DossierId dossier) {
        return sql.sql("select dossier from instruction_dossier where dossier = ? and etat = 'CLASSEE'")
                .param(dossier.valeur())
                .query((rs, rang) -> Issue.sansArgent("CLASSE"))
                .optional();
    }

    @Override
    public int effacer(DossierId dossier) {
        var fichiers = sql.sql("""
                        select p.fichier from instruction_message_piece p join instruction_message m on m.id = p.message
                        where m.dossier = :dossier""")
                .param("dossier", dossier.valeur())
                .query(UUID.class)
                .list();
        fichiers.forEach(fichier -> coffre.supprimer(new FichierId(fichier)));
        sql.sql("""
                        delete p from instruction_message_piece p join instruction_message m on m.id = p.message
                        where m.dossier = ?""").param(dossier.valeur()).update();
        sql.sql("delete from instruction_message where dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete from instruction_note where dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete from instruction_dossier where dossier = ?")
                .param(dossier.valeur())
                .update();
        return fichiers.size();
    }
}
