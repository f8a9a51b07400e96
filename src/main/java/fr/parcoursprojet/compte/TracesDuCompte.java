package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept beside an account: the names it had, what proved them, the codes sent to its address. */
@Component
class TracesDuCompte {

    private final JdbcClient sql;
    private final Coffre coffre;

    TracesDuCompte(JdbcClient sql, Coffre coffre) {
        this.sql = sql;
        this.coffre = coffre;
    }

    /** Erases them, with the proofs. */
    void effacer(UsagerId usager, Email adresse) {
        sql.sql("""
                        select preuve from compte_nom where usager = :usager
                        union select preuve from compte_demande_de_nom where usager = :usager""")
                .param("usager", usager.valeur())
                .query(UUID.class)
                .list()
                .forEach(preuve -> coffre.supprimer(new FichierId(preuve)));
        sql.sql("delete from compte_nom where usager = ?")
                .param(usager.valeur())
                .update();
        sql.sql("delete from compte_demande_de_nom where usager = ?")
                .param(usager.valeur())
                .update();
        sql.sql("delete from compte_code where adresse = ?")
                .param(adresse.valeur())
                .update();
    }
}
