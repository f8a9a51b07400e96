package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: the appointments of a dossier go with it; the time they took is not offered again. */
@Component
class RendezVousDuDossier implements PartDuDossier {

    private final JdbcClient sql;

    RendezVousDuDossier(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public @Nullable LocalDate dernierContact(DossierId dossier) {
        return sql.sql("select date(max(debut)) from rendezvous_rendez_vous where dossier = :dossier")
                .param("dossier", dossier.valeur())
                .query((rs, rang) -> rs.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    @Override
    public int effacer(DossierId dossier) {
        sql.sql("""
                        delete c from rendezvous_creneau c join rendezvous_rendez_vous r on r.id = c.rendez_vous
                        where r.dossier = ?""").param(dossier.valeur()).update();
        sql.sql("delete from rendezvous_rendez_vous where dossier = ?")
                .param(dossier.valeur())
                .update();
        return 0;
    }
}
