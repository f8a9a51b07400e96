package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.ComptesReunis;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When two accounts turn out to be one person, what the ending one held goes to the one that stays. */
@Component("pretReunionDeComptes")
class ReunionDeComptes {

    private final JdbcClient base;

    ReunionDeComptes(JdbcClient base) {
        this.base = base;
    }

    @EventListener
    void on(ComptesReunis comptes) {
        passer("pret_pret", "emprunteur", comptes);
        passer("pret_pret", "co_emprunteur", comptes);
        passer("pret_co_emprunteur", "usager", comptes);
    }

    private void passer(String table, String colonne, ComptesReunis comptes) {
        base.sql("update " + table + " set " + colonne + " = :garde, version = version + 1 where " + colonne
                        + " = :ancien")
                .param("garde", comptes.garde().valeur())
                .param("ancien", comptes.ancien().valeur())
                .update();
    }
}
