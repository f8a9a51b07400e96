package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each loan comes to, kept beside the ledger for speed: written again, from the ledger and the schedule in force,
 * in the transaction of whatever changes them; dropped and made again at any time.
 */
@Component
class Positions {

    /** The movements that touch other accounts than those of a debt and of its payments: few loans have any. */
    static final String AUTRES = "type not in ("
            + Arrays.stream(TypeMouvement.values())
                    .filter(Positions::estOrdinaire)
                    .map(type -> "'" + type.name() + "'")
                    .collect(Collectors.joining(", "))
            + ")";

    /** What the other accounts of a loan come to: with which index, and of which loans. */
    static final String AUTRES_COMPTES = """
            select pret, sum(%s) + sum(%s) as non_valeur, -sum(%s) as recouvre, -sum(%s) as trop_percu,
              sum(%s) as remise, sum(%s) as eteint, sum(%s) as soutien
            from pret_mouvement %%1$s where %s %%2$s group by pret
            """.formatted(
                    effet(Compte.NON_VALEUR),
                    effet(Compte.RECOUVREMENT_NON_VALEUR),
                    effet(Compte.RECOUVREMENT_NON_VALEUR),
                    effet(Compte.TROP_PERCU),
                    effet(Compte.REMISE),
                    effet(Compte.CREANCE_ETEINTE),
                    effet(Compte.SOUTIEN),
                    AUTRES);

    /** All sums that the ledger gives, loan by loan. */
    private static final String COMPTES = """
            select s.pret, s.solde, coalesce(a.non_valeur, 0) as non_valeur, coalesce(a.recouvre, 0) as recouvre,
              coalesce(a.trop_percu, 0) as trop_percu, coalesce(a.remise, 0) as remise,
              coalesce(a.eteint, 0) as eteint, coalesce(a.soutien, 0) as soutien
            from (select pret, sum(montant) as solde from pret_mouvement where %%1$s group by pret) s
            left join (%s) a on a.pret = s.pret
            """.formatted(AUTRES_COMPTES.formatted("", "and %1$s"));

    private static final String DEPUIS_LE_LIVRE = """
            select r.pret, r.solde, r.non_valeur, r.recouvre, r.trop_percu, r.remise, r.eteint, r.soutien, r.recu,
              (select e.le from pret_echeance e where e.pret = r.pret and e.version = r.echeancier and e.cumul > r.recu
               order by e.cumul limit 1) as echue_le
            from (select c.*, p.capital - c.remise - c.eteint - c.solde - c.non_valeur as recu, p.echeancier
              from (%s) c join pret_pret p on p.id = c.pret) r
            """.formatted(COMPTES);

    private static final String ECRIRE = """
            insert into pret_position
              (pret, solde, non_valeur, recouvre, trop_percu, remise, eteint, soutien, recu, echue_le)
            select * from (%s) p on duplicate key update solde = p.solde, non_valeur = p.non_valeur,
              recouvre = p.recouvre, trop_percu = p.trop_percu, remise = p.remise, eteint = p.eteint,
              soutien = p.soutien, recu = p.recu, echue_le = p.echue_le
            """;

    private static final int PAR_ORDRE = 1_000;

    private final JdbcClient sql;

    Positions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes again those of these loans whose money has left. */
    void recalculer(Collection<UUID> prets) {
        var tous = List.copyOf(prets);
        for (int debut = 0; debut < tous.size(); debut += PAR_ORDRE) {
            sql.sql(ECRIRE.formatted(DEPUIS_LE_LIVRE.formatted("pret in (:prets)")))
                    .param("prets", tous.subList(debut, Math.min(tous.size(), debut + PAR_ORDRE)))
                    .update();
        }
    }

    /** What these loans had paid too much when they were last written; a loan without any is absent. */
    Map<UUID, Montant> tropPercus(Collection<UUID> prets) {
        var tropPercus = new HashMap<UUID, Montant>();
        if (!prets.isEmpty()) {
            sql.sql("select pret, trop_percu from pret_position where pret in (:prets) and trop_percu <> 0")
                    .param("prets", prets)
                    .query(rs -> {
                        tropPercus.put(rs.getObject("pret", UUID.class), new Montant(rs.getBigDecimal("trop_percu")));
                    });
        }
        return tropPercus;
    }

    /** Drops all of them and makes them again from the ledger. */
    void reconstruire() {
        sql.sql("delete from pret_position").update();
        sql.sql(ECRIRE.formatted(DEPUIS_LE_LIVRE.formatted("true"))).update();
    }

    private static boolean estOrdinaire(TypeMouvement type) {
        return EnumSet.complementOf(EnumSet.of(Compte.PRET, Compte.TRESOR)).stream()
                .noneMatch(compte -> Arrays.stream(Compte.values())
                        .anyMatch(autre -> type.relie(compte, autre) || type.relie(autre, compte)));
    }

    /** What a movement does to an account. */
    private static String effet(Compte compte) {
        return "case when debit = '%1$s' then somme when credit = '%1$s' then -somme else 0 end"
                .formatted(compte.name());
    }
}
