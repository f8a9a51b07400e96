package fr.parcoursprojet.reglement;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days on which the city itself is closed, as they are kept. */
@Component
class JoursDeLaVille {

    private final JdbcClient sql;

    JoursDeLaVille(JdbcClient sql) {
        this.sql = sql;
    }

    boolean contient(LocalDate jour) {
        return sql.sql("select count(*) from reglement_jour_ferme where jour = ?")
                        .param(jour)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<JourFerme> de(int annee) {
        return sql.sql("select jour, libelle from reglement_jour_ferme where year(jour) = ? order by jour")
                .param(annee)
                .query((rs, rang) ->
                        new JourFerme(rs.getObject("jour", LocalDate.class), rs.getString("libelle"), false))
                .list();
    }

    int aVenir(LocalDate aujourdhui) {
        return sql.sql("select count(*) from reglement_jour_ferme where jour >= ?")
                .param(aujourdhui)
                .query(Integer.class)
                .single();
    }

    /** Whether it was written: somebody else may have closed the same day. */
    boolean ajouter(LocalDate jour, String libelle, AgentId par, Instant maintenant) {
        return sql.sql("insert ignore into reglement_jour_ferme (jour, libelle, par, ecrit_le) values (?, ?, ?, ?)")
                        .params(jour, libelle, par.valeur(), LocalDateTime.ofInstant(maintenant, ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean retirer(LocalDate jour) {
        return sql.sql("delete from reglement_jour_ferme where jour = ?")
                        .param(jour)
                        .update()
                > 0;
    }
}
