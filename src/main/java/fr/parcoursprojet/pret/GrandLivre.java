package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger (R10): movements are added, never changed; the database refuses anything else. */
@Component
class GrandLivre {

    private static final String LUS = """
            select m.*, a.id as extourne_par from pret_mouvement m
            left join pret_mouvement a on a.extourne = m.id
            """;

    /** The movements that bring a loan nearer to its end. */
    static final List<String> QUI_REDUISENT = Arrays.stream(TypeMouvement.values())
            .filter(TypeMouvement::reduitLaDette)
            .map(Enum::name)
            .toList();

    private final JdbcClient sql;
    private final JdbcTemplate lots;
    private final Clock horloge;

    GrandLivre(JdbcClient sql, JdbcTemplate lots, Clock horloge) {
        this.sql = sql;
        this.lots = lots;
        this.horloge = horloge;
    }

    /** Adds movements, all or none. */
    void inscrire(Collection<Ecriture> ecritures) {
        if (ecritures.isEmpty()) {
            return;
        }
        var maintenant = instant(horloge.instant());
        lots.batchUpdate(
                """
                insert into pret_mouvement
                (id, pret, type, debit, credit, somme, le, inscrit_le, libelle, extourne, ligne, essai, part, par)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                ecritures.stream()
                        .map(ecriture -> new Object[] {
                            ecriture.id().valeur(),
                            ecriture.pret(),
                            ecriture.type().name(),
                            ecriture.debit().name(),
                            ecriture.credit().name(),
                            ecriture.somme().valeur(),
                            ecriture.le(),
                            maintenant,
                            ecriture.libelle(),
                            ecriture.extourne() == null
                                    ? null
                                    : ecriture.extourne().valeur(),
                            ecriture.ligne(),
                            ecriture.essai(),
                            ecriture.part(),
                            ecriture.par() == null ? null : ecriture.par().valeur()
                        })
                        .toList());
    }

    /** What the accounts of these loans come to: the sums of their movements. */
    Map<UUID, Soldes> soldes(Collection<UUID> prets) {
        var soldes = new HashMap<UUID, Soldes>();
        prets.forEach(pret -> soldes.put(pret, Soldes.NULS));
        if (!prets.isEmpty()) {
            sql.sql("""
                            select pret, debit, credit, sum(somme) as somme from pret_mouvement
                            where pret in (:prets) group by pret, debit, credit
                            """).param("prets", prets).query(rs -> {
                var debit = Compte.valueOf(rs.getString("debit"));
                var credit = Compte.valueOf(rs.getString("credit"));
                var somme = new Montant(rs.getBigDecimal("somme"));
                soldes.computeIfPresent(
                        rs.getObject("pret", UUID.class), (pret, avant) -> avant.apres(debit, credit, somme));
            });
        }
        return soldes;
    }

    /** What its accounts came to at the end of a day. */
    Soldes soldes(UUID pret, LocalDate le) {
        var soldes = Soldes.NULS;
        for (var mouvement : du(pret)) {
            if (!mouvement.le().isAfter(le)) {
                soldes = soldes.apres(mouvement.debit(), mouvement.credit(), mouvement.somme());
            }
        }
        return soldes;
    }

    Soldes soldes(UUID pret) {
        return soldes(List.of(pret)).getOrDefault(pret, Soldes.NULS);
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

    /** The loans that the same line of the Treasury paid at the same time, itself alone when it comes from none. */
    List<UUID> pretsDeLaMemeLigne(MouvementId id) {
        return sql.sql("""
                        select m.pret from pret_mouvement m join pret_mouvement celui on celui.id = :id
                        where m.id = :id or (m.ligne = celui.ligne and m.essai = celui.essai)
                        group by m.pret order by m.pret
                        """).param("id", id.valeur()).query(UUID.class).list();
    }

    /** The day on which what was paid or erased reached the loan, whatever the order it was written in. */
    LocalDate jourDeFin(UUID pret, Montant capital) {
        return sql.sql("""
                        select coalesce(min(case when cumul >= :capital then le end), max(le)) from (
                          select m.le, sum(sum(m.somme)) over (order by m.le) as cumul from pret_mouvement m
                          left join pret_mouvement a on a.extourne = m.id
                          where m.pret = :pret and a.id is null and m.type in (:types) group by m.le) jours
                        """)
                .param("pret", pret)
                .param("capital", capital.valeur())
                .param("types", QUI_REDUISENT)
                .query(LocalDate.class)
                .single();
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
                Compte.valueOf(rs.getString("debit")),
                Compte.valueOf(rs.getString("credit")),
                new Montant(rs.getBigDecimal("somme")),
                rs.getObject("le", LocalDate.class),
                instant(rs, "inscrit_le"),
                rs.getString("libelle"),
                mouvementId(rs, "extourne"),
                mouvementId(rs, "extourne_par"),
                rs.getString("ligne"),
                rs.getInt("essai"),
                agent(rs.getObject("par", UUID.class)));
    }

    private static @Nullable MouvementId mouvementId(ResultSet rs, String colonne) throws SQLException {
        var id = rs.getObject(colonne, UUID.class);
        return id == null ? null : new MouvementId(id);
    }
}
