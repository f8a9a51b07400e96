package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.Conservation;
import fr.parcoursprojet.compte.PartAEffacer;
import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: the e-mails and letters of a dossier go with it, and those to an account with the account. */
@Component
class CourriersDuDossier implements PartAEffacer, PartDuDossier {

    private final JdbcClient sql;
    private final Coffre coffre;
    private final Usagers usagers;

    CourriersDuDossier(JdbcClient sql, Coffre coffre, Usagers usagers) {
        this.sql = sql;
        this.coffre = coffre;
        this.usagers = usagers;
    }

    @Override
    public int effacer(DossierId dossier) {
        var fichiers = sql.sql("select fichier from courrier_postal where dossier = :dossier")
                .param("dossier", dossier.valeur())
                .query(UUID.class)
                .list();
        fichiers.forEach(fichier -> coffre.supprimer(new FichierId(fichier)));
        sql.sql("delete from courrier_postal where dossier = ?")
                .param(dossier.valeur())
                .update();
        sql.sql("delete from courrier_message where dossier = ?")
                .param(dossier.valeur())
                .update();
        return fichiers.size();
    }

    @Override
    public List<Conservation> garde(UsagerId usager) {
        return List.of();
    }

    /** What was written goes with what it speaks of, never alone. */
    @Override
    public void effacer(UsagerId usager) {}

    @Override
    public void oublier(UsagerId usager) {
        sql.sql("delete from courrier_message where adresse = ?")
                .param(usagers.de(usager).email().valeur())
                .update();
    }
}
