package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.EcheanceProche;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which instalments were reminded of: each once. */
@Component
class Rappels {

    private record Cle(UUID pret, LocalDate echeance) {}

    private final JdbcClient sql;
    private final JdbcTemplate lots;

    Rappels(JdbcClient sql, JdbcTemplate lots) {
        this.sql = sql;
        this.lots = lots;
    }

    /** Notes those that were not reminded of yet, and gives them back. */
    List<EcheanceProche> noter(List<EcheanceProche> proches, LocalDate jour) {
        if (proches.isEmpty()) {
            return List.of();
        }
        var faits = faits(proches.getFirst().le(), proches.getLast().le());
        var nouveaux = proches.stream()
                .filter(proche -> !faits.contains(new Cle(proche.pret().valeur(), proche.le())))
                .toList();
        lots.batchUpdate(
                "insert into recouvrement_rappel (pret, echeance, le) values (?, ?, ?)",
                nouveaux.stream()
                        .map(proche -> new Object[] {proche.pret().valeur(), proche.le(), jour})
                        .toList());
        return nouveaux;
    }

    private Set<Cle> faits(LocalDate du, LocalDate au) {
        return new HashSet<>(sql.sql("select pret, echeance from recouvrement_rappel where echeance between ? and ?")
                .params(du, au)
                .query((rs, rang) ->
                        new Cle(rs.getObject("pret", UUID.class), rs.getObject("echeance", LocalDate.class)))
                .list());
    }
}
