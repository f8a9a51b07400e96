package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.Conservation;
import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: what a commission said of a dossier goes with it; what it waits for keeps it. */
@Component
class PassagesDuDossier implements PartDuDossier {

    private final JdbcClient sql;
    private final Coffre coffre;

    PassagesDuDossier(JdbcClient sql, Coffre coffre) {
        this.sql = sql;
        this.coffre = coffre;
    }

    @Override
    public @Nullable LocalDate dernierContact(DossierId dossier) {
        return sql.sql("select date(max(decide_le)) from commission_passage where dossier = :dossier")
                .param("dossier", dossier.valeur())
                .query((rs, rang) -> rs.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    @Override
    public List<Conservation> garde(DossierId dossier) {
        return sql.sql("select id from commission_passage where en_attente = ?")
                .param(dossier.valeur())
                .query((rs, rang) -> new Conservation("commission.conservation", List.of(), null))
                .list();
    }

    @Override
    public int effacer(DossierId dossier) {
        var fichiers = sql.sql("select lettre from commission_passage where dossier = :dossier and lettre is not null")
                .param("dossier", dossier.valeur())
                .query(UUID.class)
                .list();
        fichiers.forEach(fichier -> coffre.supprimer(new FichierId(fichier)));
        sql.sql("delete x from commission_effet x join commission_passage p on p.id = x.passage where p.dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete x from commission_deport x join commission_passage p on p.id = x.passage where p.dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete x from commission_avis x join commission_passage p on p.id = x.passage where p.dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete from commission_passage where dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete from commission_urgence where dossier = ?")
                .param(dossier.valeur())
                .update();
        return fichiers.size();
    }
}
