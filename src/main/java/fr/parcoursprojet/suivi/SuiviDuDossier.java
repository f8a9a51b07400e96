package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.demande.DossierArchive;
import fr.parcoursprojet.socle.DossierId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: the timeline, the tasks and the line of a dossier go with it. */
@Component
class SuiviDuDossier implements PartDuDossier {

    private final JdbcClient sql;

    SuiviDuDossier(JdbcClient sql) {
        this.sql = sql;
    }

    /** Out of the lists while it is in archive. */
    @EventListener
    void on(DossierArchive fait) {
        sql.sql("update suivi_dossier set archive_le = :depuis where dossier = :dossier")
                .param("depuis", fait.depuis())
                .param("dossier", fait.dossier().valeur())
                .update();
    }

    @Override
    public int effacer(DossierId dossier) {
        sql.sql("delete from suivi_tache where dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete from suivi_fait where dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete from suivi_dossier where dossier = ?")
                .param(dossier.valeur())
                .update();
        return 0;
    }
}
