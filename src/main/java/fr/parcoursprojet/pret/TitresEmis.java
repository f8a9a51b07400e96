package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the titres, written once, and the numbers they take. */
@Component
class TitresEmis {

    static final String LUS = """
            select t.*, coalesce(t.debiteur, p.noms) as nom, p.titre from pret_titre_de_recettes t join pret_pret p on p.id = t.pret
            """;

    /** Two instalments of one day and one amount are two: each is paired with its own titre. */
    private static final String PAIRES = """
            with lignes as (select e.pret, e.version, e.rang, e.le, e.montant, p.etat,
                row_number() over (partition by e.pret, e.le, e.montant order by e.rang) as n
              from pret_pret p join pret_echeance e on e.pret = p.id and e.version = p.echeancier
              where p.etat in ('DEBLOQUE', 'SOLDE')
                and not exists (select 1 from pret_titre_de_recettes t where t.pret = p.id and t.nature = 'PRET')),
            actifs as (select t.numero, t.pret, t.version, t.rang, t.echeance, t.montant,
                row_number() over (partition by t.pret, t.echeance, t.montant order by t.numero) as n
              from pret_titre_de_recettes t join pret_pret p on p.id = t.pret and p.etat in ('DEBLOQUE', 'SOLDE')
              left join pret_titre_de_recettes a on a.annule = t.numero
              where t.nature = 'ECHEANCE' and a.numero is null)
            """;

    private static final String A_EMETTRE = PAIRES + """
            select l.pret, l.version, l.rang, l.le, l.montant, null as numero from lignes l
            left join actifs a on a.pret = l.pret and a.echeance = l.le and a.montant = l.montant and a.n = l.n
            where a.numero is null and (l.le <= :fin or l.etat = 'SOLDE') order by l.le, l.pret, l.rang
            """;

    private static final String A_ANNULER = PAIRES + """
            select a.pret, a.version, a.rang, a.echeance as le, a.montant, a.numero from actifs a
            left join lignes l on l.pret = a.pret and l.le = a.echeance and l.montant = a.montant and l.n = a.n
            where l.pret is null order by a.numero
            """;

    private final JdbcClient sql;
    private final JdbcTemplate lots;
    private final Clock horloge;

    TitresEmis(JdbcClient sql, JdbcTemplate lots, Clock horloge) {
        this.sql = sql;
        this.lots = lots;
        this.horloge = horloge;
    }

    /** An instalment that wants a titre, or whose titre (named by its number) is to be annulled. */
    record Ligne(
            UUID pret,
            int version,
            int rang,
            LocalDate le,
            BigDecimal montant,
            @Nullable String numero) {}

    List<Ligne> aEmettre(LocalDate fin) {
        return sql.sql(A_EMETTRE).param("fin", fin).query(TitresEmis::ligne).list();
    }

    List<Ligne> aAnnuler() {
        return sql.sql(A_ANNULER).query(TitresEmis::ligne).list();
    }

    /** Issues the titre of a whole loan. */
    String emettre(PretAccorde pret, LocalDate le) {
        var numero = numeros("pret_titre", "T", le.getYear(), 1).getFirst();
        sql.sql("""
                        insert into pret_titre_de_recettes (numero, pret, nature, le, montant, debiteur, emis_le)
                        values (?, ?, 'PRET', ?, ?, ?, ?)
                        """)
                .params(
                        numero,
                        pret.cle(),
                        le,
                        pret.capital().valeur(),
                        pret.noms(),
                        GrandLivre.instant(horloge.instant()))
                .update();
        return numero;
    }

    /** Issues the titres of instalments, or their annulments. */
    void emettre(NatureDeTitre nature, List<Ligne> lignes, LocalDate le) {
        if (lignes.isEmpty()) {
            return;
        }
        var numeros = numeros("pret_titre", "T", le.getYear(), lignes.size());
        var maintenant = GrandLivre.instant(horloge.instant());
        var rangees = new ArrayList<Object[]>();
        for (var ligne : lignes) {
            rangees.add(new Object[] {
                numeros.get(rangees.size()),
                ligne.pret(),
                nature.name(),
                le,
                ligne.montant(),
                ligne.version(),
                ligne.rang(),
                ligne.le(),
                ligne.numero(),
                maintenant,
                ligne.pret()
            });
        }
        lots.batchUpdate("""
                insert into pret_titre_de_recettes
                (numero, pret, nature, le, montant, version, rang, echeance, annule, emis_le, debiteur)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select noms from pret_pret where id = ?))
                """, rangees);
    }

    /** The reference of a loan whose titres come instalment by instalment. */
    String reference(LocalDate le) {
        return numeros("pret_reference", "P", le.getYear(), 1).getFirst();
    }

    /** The next numbers of a year; the row is locked until the end of the transaction: two at once never share one. */
    private List<String> numeros(String compteur, String lettre, int annee, int combien) {
        sql.sql("insert into " + compteur + " (annee, dernier) values (:annee, :combien)"
                        + " on duplicate key update dernier = dernier + :combien")
                .param("annee", annee)
                .param("combien", combien)
                .update();
        var dernier = sql.sql("select dernier from " + compteur + " where annee = ?")
                .param(annee)
                .query(Integer.class)
                .single();
        var numeros = new ArrayList<String>();
        for (int rang = dernier - combien + 1; rang <= dernier; rang++) {
            numeros.add("%s-%04d-%04d".formatted(lettre, annee, rang));
        }
        return numeros;
    }

    static TitreDeRecettes lire(ResultSet rs, int rang) throws SQLException {
        return new TitreDeRecettes(
                rs.getString("numero"),
                new PretId(rs.getObject("pret", UUID.class)),
                rs.getString("nom"),
                rs.getString("titre"),
                NatureDeTitre.valueOf(rs.getString("nature")),
                rs.getObject("le", LocalDate.class),
                new Montant(rs.getBigDecimal("montant")),
                rs.getObject("echeance", LocalDate.class),
                rs.getString("annule"));
    }

    private static Ligne ligne(ResultSet rs, int rang) throws SQLException {
        return new Ligne(
                rs.getObject("pret", UUID.class),
                rs.getInt("version"),
                rs.getInt("rang"),
                rs.getObject("le", LocalDate.class),
                rs.getBigDecimal("montant"),
                rs.getString("numero"));
    }
}
