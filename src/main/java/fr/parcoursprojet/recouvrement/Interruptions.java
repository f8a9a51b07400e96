package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What begins the two years of R18 again: a payment, a recognition of debt, a seizure by the Treasury. */
@Component
class Interruptions {

    private final Portefeuille portefeuille;
    private final Etapes etapes;
    private final JdbcClient sql;

    Interruptions(Portefeuille portefeuille, Etapes etapes, JdbcClient sql) {
        this.portefeuille = portefeuille;
        this.etapes = etapes;
        this.sql = sql;
    }

    /** The day of the last one of each loan; a loan without any is absent. */
    Map<PretId, LocalDate> dernieres(Collection<PretId> prets) {
        var jours = new HashMap<>(portefeuille.derniersPaiements(prets));
        reconnaissances(prets).forEach((pret, le) -> jours.merge(pret, le, Interruptions::plusTardive));
        etapes.saisies(prets).forEach((pret, le) -> jours.merge(pret, le, Interruptions::plusTardive));
        return jours;
    }

    private Map<PretId, LocalDate> reconnaissances(Collection<PretId> prets) {
        var jours = new HashMap<PretId, LocalDate>();
        if (!prets.isEmpty()) {
            sql.sql("select pret, max(le) as le from recouvrement_reconnaissance where pret in (:prets) group by pret")
                    .param("prets", prets.stream().map(PretId::valeur).toList())
                    .query(rs -> {
                        jours.put(new PretId(rs.getObject("pret", UUID.class)), rs.getObject("le", LocalDate.class));
                    });
        }
        return jours;
    }

    private static LocalDate plusTardive(LocalDate un, LocalDate autre) {
        return un.isAfter(autre) ? un : autre;
    }
}
