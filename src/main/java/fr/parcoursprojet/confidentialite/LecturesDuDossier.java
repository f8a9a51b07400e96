package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.socle.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: who read a dossier goes with it. */
@Component
class LecturesDuDossier implements PartDuDossier {

    private final JdbcClient sql;

    LecturesDuDossier(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int effacer(DossierId dossier) {
        sql.sql("delete from confidentialite_lecture where dossier = ?")
                .param(dossier.valeur())
                .update();
        return 0;
    }
}
