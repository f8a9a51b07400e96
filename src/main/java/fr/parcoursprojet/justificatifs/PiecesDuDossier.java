package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: the documents of a dossier go with it, with their files and those they replaced. */
@Component
class PiecesDuDossier implements PartDuDossier {

    private final JdbcClient sql;
    private final Coffre coffre;

    PiecesDuDossier(JdbcClient sql, Coffre coffre) {
        this.sql = sql;
        this.coffre = coffre;
    }

    @Override
    public @Nullable LocalDate dernierContact(DossierId dossier) {
        return sql.sql("""
                        select date(max(depuis)) from justificatifs_piece
                        where dossier = :dossier and fichier is not null""")
                .param("dossier", dossier.valeur())
                .query((rs, rang) -> rs.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    @Override
    public int effacer(DossierId dossier) {
        var fichiers = sql.sql("""
                        select fichier from justificatifs_piece where dossier = :dossier and fichier is not null
                        union select v.fichier from justificatifs_version v join justificatifs_piece p on p.id = v.piece
                        where p.dossier = :dossier""")
                .param("dossier", dossier.valeur())
                .query(UUID.class)
                .list();
        fichiers.forEach(fichier -> coffre.supprimer(new FichierId(fichier)));
        sql.sql("delete from justificatifs_piece where dossier = ?")
                .param(dossier.valeur())
                .update();
        return fichiers.size();
    }
}
