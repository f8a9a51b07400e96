package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.Issue;
import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
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
    public LocalDate retient(DossierId dossier) {
        var attend = sql.sql("select count(*) from commission_passage where en_attente = ?")
                        .param(dossier.valeur())
                        .query(Long.class)
                        .single()
                > 0;
        return attend ? LocalDate.MAX : LocalDate.MIN;
    }

    @Override
    public Optional<Issue> issue(DossierId dossier) {
        return sql.sql("""
                        select etat, decision_pret, decision_subvention from commission_passage
                        where dossier = ? and reexamen_nature is null and etat in ('ACCORDE', 'REFUSE')
                        order by decide_le desc limit 1""")
                .param(dossier.valeur())
                .query((rs, rang) -> "REFUSE".equals(rs.getString("etat"))
                        ? Issue.sansArgent("REFUSE")
                        : new Issue(
                                "ACCORDE",
                                montant(rs.getBigDecimal("decision_pret")),
                                montant(rs.getBigDecimal("decision_subvention"))))
                .optional();
    }

    private static Montant montant(@Nullable BigDecimal ecrit) {
        return ecrit == null ? Montant.ZERO : new Montant(ecrit);
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
