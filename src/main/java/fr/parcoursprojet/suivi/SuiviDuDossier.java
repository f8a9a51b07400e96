package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.socle.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: the timeline, the tasks and the line of a dossier go with it. */
@Component
class SuiviDuDossier implements PartDuDossier {

    private final JdbcClient sql;

    SuiviDuDossier(JdbcClient sql) {
        this.sql = sql;
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
