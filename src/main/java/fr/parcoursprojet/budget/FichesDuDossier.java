package fr.parcoursprojet.budget;

import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.socle.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: the fiches of a dossier go with it, and what was said of each amount. */
@Component
class FichesDuDossier implements PartDuDossier {

    private final JdbcClient sql;

    FichesDuDossier(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int effacer(DossierId dossier) {
        sql.sql("delete from budget_revenu_irregulier where dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete from budget_ligne where dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete from budget_fiche where dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete from budget_correction where dossier = ?")
                .param(dossier.valeur())
                .update();
        return 0;
    }
}
