package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.compte.ComptesReunis;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When two accounts turn out to be one person, what the ending one held goes to the one that stays. */
@Component("justificatifsReunionDeComptes")
class ReunionDeComptes {

    private final JdbcClient base;

    ReunionDeComptes(JdbcClient base) {
        this.base = base;
    }

    @EventListener
    void on(ComptesReunis comptes) {
        base.sql("update justificatifs_piece set demandeur = :garde, version = version + 1 where demandeur = :ancien")
                .param("garde", comptes.garde().valeur())
                .param("ancien", comptes.ancien().valeur())
                .update();
    }
}
