package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger (R10): entries are added, never changed; the database refuses anything else. */
@Component
class GrandLivre {

    private static final String LUS = """
            select m.*, a.id as extourne_par from pret_mouvement m
            left join pret_mouvement a on a.extourne = m.id
            """;

    private final JdbcClient sql;
    private final JdbcTemplate lots;
    private final Clock horloge;

    GrandLivre(JdbcClient sql, JdbcTemplate lots, Clock horloge) {
        this.sql = sql;
        this.lots = lots;
        this.horloge = horloge;
    }

    /** Adds entries, all or none. */
    void inscrire(Collection<Ecriture> ecritures) {
        var maintenant = instant(horloge.instant());
        lots.batchUpdate(
                """
                insert into pret_mouvement (id, pret, type, montant, le, inscrit_le, libelle, extourne, ligne, essai, par)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                ecritures.stream()
                        .map(ecriture -> new Object[] {
                            ecriture.id().valeur(),
                            ecriture.pret(),
                            ecriture.type().name(),
                            ecriture.montant().valeur(),
                            ecriture.le(),
                            maintenant,
                            ecriture.libelle(),
                            ecriture.extourne() == null
                                    ? null
                                    : ecriture.extourne().valeur(),
                            ecriture.ligne(),
                            ecriture.essai(),
                            ecriture.par() == null ? null : ecriture.par().valeur()
                        })
                        .toList());
    }

    /** What the loans owe: the sums of their entries. */
    Map<UUID, Montant> soldes(Collection<UUID> prets) {
        var soldes = new HashMap<UUID, Montant>();
        prets.forEach(pret -> soldes.put(pret, Montant.ZERO));
        if (!prets.isEmpty()) {
            sql.sql("select pret, sum(montant) as solde from pret_mouvement where pret in (:prets) group by pret")
                    .param("prets", prets)
                    .query(rs -> {
                        soldes.put(rs.getObject("pret", UUID.class), new Montant(rs.getBigDecimal("solde")));
                    });
        }
        return soldes;
    }

    Montant solde(UUID pret) {
        return new Montant(sql.sql("select coalesce(sum(montant), 0) from pret_mouvement where pret = ?")
                .param(pret)
                .query(BigDecimal.class)
                .single());
    }

    List<Mouvement> du(UUID pret) {
        return sql.sql(LUS + "where m.pret = ? order by m.rang")
                .param(pret)
                .query(GrandLivre::lire)
                .list();
    }

    Mouvement mouvement(MouvementId id) {
        return sql.sql(LUS + "where m.id = ?")
                .param(id.valeur())
                .query(GrandLivre::lire)
                .optional()
                .orElseThrow(() -> new Introuvable("mouvement"));
    }

    UUID pretDe(MouvementId id) {
        return sql.sql("select pret from pret_mouvement where id = ?")
                .param(id.valeur())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Introuvable("mouvement"));
    }

    /** The day of the last payment that counts, whatever the order they were written in. */
    LocalDate dernierPaiement(UUID pret) {
        return sql.sql("""
                        select max(m.le) from pret_mouvement m
                        left join pret_mouvement a on a.extourne = m.id
                        where m.pret = ? and m.montant < 0 and m.type <> 'EXTOURNE' and a.id is null
                        """).param(pret).query(LocalDate.class).single();
    }

    /** The next reference of a year; two disbursements at once get two. */
    String titre(int annee) {
        sql.sql("insert into pret_titre (annee, dernier) values (?, 1) on duplicate key update dernier = dernier + 1")
                .param(annee)
                .update();
        var rang = sql.sql("select dernier from pret_titre where annee = ?")
                .param(annee)
                .query(Integer.class)
                .single();
        return "T-%04d-%04d".formatted(annee, rang);
    }

    /** Instants are written in UTC, whatever the zone of the server. */
    static LocalDateTime instant(Instant quand) {
        return LocalDateTime.ofInstant(quand, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet rs, String colonne) throws SQLException {
        return rs.getObject(colonne, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable AgentId agent(@Nullable UUID id) {
        return id == null ? null : new AgentId(id);
    }

    private static Mouvement lire(ResultSet rs, int rang) throws SQLException {
        return new Mouvement(
                new MouvementId(rs.getObject("id", UUID.class)),
                TypeMouvement.valueOf(rs.getString("type")),
                new Montant(rs.getBigDecimal("montant")),
                rs.getObject("le", LocalDate.class),
                instant(rs, "inscrit_le"),
                rs.getString("libelle"),
                mouvementId(rs, "extourne"),
                mouvementId(rs, "extourne_par"),
                rs.getString("ligne"),
                agent(rs.getObject("par", UUID.class)));
    }

    private static @Nullable MouvementId mouvementId(ResultSet rs, String colonne) throws SQLException {
        var id = rs.getObject(colonne, UUID.class);
        return id == null ? null : new MouvementId(id);
    }
}
