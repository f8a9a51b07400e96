package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PretId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The loans that references name: that of the loan, or that of one of its titres de recettes. */
@Component
class PretsParReference {

    private static final int PAR_QUESTION = 1000;

    private final JdbcClient sql;

    PretsParReference(JdbcClient sql) {
        this.sql = sql;
    }

    /** A loan that a reference names. */
    record PretNomme(PretId pret, boolean solde) {}

    /** Unknown references are absent. */
    Map<String, PretNomme> trouver(Collection<String> references) {
        var trouves = new HashMap<String, PretNomme>();
        var toutes = List.copyOf(references);
        for (int debut = 0; debut < toutes.size(); debut += PAR_QUESTION) {
            sql.sql("""
                            select titre, id, etat from pret_pret where titre in (:references)
                            union select t.numero, p.id, p.etat from pret_titre_de_recettes t
                            join pret_pret p on p.id = t.pret where t.numero in (:references) and t.nature <> 'ANNULATION'
                            """)
                    .param("references", toutes.subList(debut, Math.min(toutes.size(), debut + PAR_QUESTION)))
                    .query(rs -> {
                        trouves.put(
                                rs.getString("titre"),
                                new PretNomme(
                                        new PretId(rs.getObject("id", UUID.class)),
                                        EtatPret.valueOf(rs.getString("etat")).estFini()));
                    });
        }
        return trouves;
    }
}
