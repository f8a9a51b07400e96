package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.ComptesReunis;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When two accounts turn out to be one person, what the ending one held goes to the one that stays. */
@Component("demandeReunionDeComptes")
class ReunionDeComptes {

    private final JdbcClient base;

    ReunionDeComptes(JdbcClient base) {
        this.base = base;
    }

    @EventListener
    void on(ComptesReunis comptes) {
        garderUnBrouillon(comptes);
        base.sql("update demande_demande set demandeur = :garde, version = version + 1 where demandeur = :ancien")
                .param("garde", comptes.garde().valeur())
                .param("ancien", comptes.ancien().valeur())
                .update();
    }

    /** A person has one draft: of two, the one they wrote in last. */
    private void garderUnBrouillon(ComptesReunis comptes) {
        var brouillons = base.sql("select id from demande_demande where etat = 'BROUILLON'"
                        + " and demandeur in (:garde, :ancien) order by modifiee_le desc")
                .param("garde", comptes.garde().valeur())
                .param("ancien", comptes.ancien().valeur())
                .query(UUID.class)
                .list();
        brouillons.stream()
                .skip(1)
                .forEach(ancien -> base.sql(
                                "update demande_demande set etat = 'RETIREE', version = version + 1 where id = :id")
                        .param("id", ancien)
                        .update());
    }
}
