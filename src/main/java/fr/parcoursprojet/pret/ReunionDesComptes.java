package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.ComptesReunis;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person had two accounts: their loans follow the one that stays. */
@Component
class ReunionDesComptes {

    private final JdbcClient sql;

    ReunionDesComptes(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    @Transactional
    void on(ComptesReunis reunis) {
        sql.sql("update pret_pret set emprunteur = ?, version = version + 1 where emprunteur = ?")
                .params(reunis.garde().valeur(), reunis.ancien().valeur())
                .update();
    }
}
