package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.Conservation;
import fr.parcoursprojet.compte.PartAEffacer;
import fr.parcoursprojet.compte.UsagerId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: what a person agreed to and asked of their data goes with their account. */
@Component
class TracesDeLaPersonne implements PartAEffacer {

    private final JdbcClient sql;

    TracesDeLaPersonne(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Conservation> garde(UsagerId usager) {
        return List.of();
    }

    /** A consent tells what was shared: it stays as long as the account. */
    @Override
    public void effacer(UsagerId usager) {}

    @Override
    public void oublier(UsagerId usager) {
        sql.sql("delete from confidentialite_consentement where usager = ?")
                .param(usager.valeur())
                .update();
        sql.sql("delete from confidentialite_effacement where usager = ?")
                .param(usager.valeur())
                .update();
    }
}
