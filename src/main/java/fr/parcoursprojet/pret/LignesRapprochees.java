package fr.parcoursprojet.pret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The payments beside the lines of the Treasury, at a glance: by the beginning of their names, as many on each side and
 * with the same sum of fingerprints. Both sides are read once, in their own order, because looking each line up would take
 * eight times as long; only the names that differ, or whose payment was reversed or shared out, are then read one by one.
 */
@Component
class LignesRapprochees {

    /** The types of movement that come from a line of the Treasury, as the database writes them. */
    static final String PAIEMENTS = "'ENCAISSEMENT', 'REMBOURSEMENT_ANTICIPE', 'RECOUVREMENT'";

    /** Past as many beginnings of names, the whole is read one by one. */
    private static final int AU_PLUS = 200;

    private static final String PAYES = """
            select left(coalesce(ligne, ''), 4) as debut, count(*) as nombre,
              sum(crc32(concat_ws('|', ligne, essai, somme, le))) as empreinte
            from pret_mouvement where ligne is not null or type in (%s) group by debut
            """.formatted(PAIEMENTS);

    private static final String LUES = """
            select left(identite, 4) as debut, count(*) as nombre,
              sum(crc32(concat_ws('|', identite, essai, montant, le))) as empreinte
            from pret_tresorerie_ligne where etat = 'INSCRITE' group by debut
            """;

    /** What a side comes to. */
    private record Somme(long nombre, BigDecimal empreinte) {}

    /**
     * What a glance does not settle.
     *
     * @param tranches the lines to read one by one
     * @param sansLigne whether a payment has no line
     */
    record Reste(List<Tranche> tranches, boolean sansLigne) {}

    private final JdbcClient sql;
    private final Tranches enParts;

    LignesRapprochees(JdbcClient sql, Tranches enParts) {
        this.sql = sql;
        this.enParts = enParts;
    }

    /**
     * What is left to read of them.
     *
     * @param parts the parts of the book
     */
    Reste reste(List<Tranche> parts) {
        var deux = enParts.repondre(
                Stream.of(PAYES, LUES)
                        .<Supplier<Map<String, Somme>>>map(cote -> () -> sommes(cote))
                        .toList(),
                parts.size());
        var payes = deux.getFirst();
        var lues = deux.getLast();
        var sansLigne = payes.remove("") != null;
        var differents = new ArrayList<String>();
        payes.forEach((debut, somme) -> {
            if (!somme.equals(lues.remove(debut))) {
                differents.add(debut);
            }
        });
        differents.addAll(lues.keySet());
        return new Reste(
                differents.size() > AU_PLUS
                        ? parts
                        : differents.stream().map(Tranche::desLignes).toList(),
                sansLigne);
    }

    private Map<String, Somme> sommes(String cote) {
        var sommes = new HashMap<String, Somme>();
        sql.sql(cote).query(rs -> {
            sommes.put(rs.getString("debut"), new Somme(rs.getLong("nombre"), rs.getBigDecimal("empreinte")));
        });
        return sommes;
    }
}
