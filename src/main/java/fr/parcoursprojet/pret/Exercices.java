package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts that the city hands to the public accountant each year, read from the ledger as it stood on a day (R10). */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Exercices {

    /**
     * Each movement of account 274 counts by the account on its other side. A debt erased after a non-valeur moves between 6541
     * and 6542 only: it is counted apart, and changes no sum of account 274.
     */
    private static final String LIGNES = """
            with mouvements as (select m.pret, m.le, m.montant, if(m.debit = 'PRET', m.credit, m.debit) as contre,
                case when m.debit = 'CREANCE_ETEINTE' and m.credit = 'NON_VALEUR' then m.somme
                  when m.debit = 'NON_VALEUR' and m.credit = 'CREANCE_ETEINTE' then -m.somme else 0 end as hors_274
              from pret_mouvement m where m.le <= :au and (m.debit = 'PRET' or m.credit = 'PRET'
                or (m.debit = 'CREANCE_ETEINTE' and m.credit = 'NON_VALEUR')
                or (m.debit = 'NON_VALEUR' and m.credit = 'CREANCE_ETEINTE'))),
            deblocages as (select pret, montant from pret_mouvement
              where type = 'DEBLOCAGE' and le between :du and :au),
            fins as (select p.id as pret, %s as fin from pret_pret p join pret_position o on o.pret = p.id
              where p.solde_le between :du and :au)
            select p.id, p.noms as nom, p.titre, p.debloque_le, p.capital,
              sum(if(m.le < :du, m.montant, 0)) as ouverture,
              coalesce(max(d.montant), 0) as verse,
              coalesce(max(d.montant), 0) - sum(if(m.le >= :du and m.contre in ('TRESOR', 'TROP_PERCU'), m.montant, 0))
                as rembourse,
              -sum(if(m.le >= :du and m.contre = 'SOUTIEN', m.montant, 0)) as soutien,
              -sum(if(m.le >= :du and m.contre = 'REMISE', m.montant, 0)) as remise,
              -sum(if(m.le >= :du and m.contre = 'NON_VALEUR', m.montant, 0)) as non_valeur,
              -sum(if(m.le >= :du and m.contre = 'CREANCE_ETEINTE', m.montant, 0)) as eteint,
              sum(if(m.le >= :du, m.hors_274, 0)) as eteint_hors_274,
              sum(m.montant) as cloture,
              max(f.fin) as fin
            from mouvements m join pret_pret p on p.id = m.pret left join deblocages d on d.pret = m.pret
            left join fins f on f.pret = m.pret
            group by p.id, p.noms, p.titre, p.debloque_le, p.capital
            having ouverture <> 0 or verse <> 0 or rembourse <> 0 or soutien <> 0 or remise <> 0 or non_valeur <> 0
              or eteint <> 0 or eteint_hors_274 <> 0 or cloture <> 0
            order by p.noms, p.titre
            """.formatted(FinDePret.EN_SQL);

    private static final String PERTES = """
            select p.noms as nom, p.titre, m.type, m.le, d.numero, m.somme, m.credit = 'NON_VALEUR' as apres_non_valeur
            from pret_deliberation d join pret_mouvement m on m.id = d.mouvement join pret_pret p on p.id = m.pret
            left join pret_mouvement a on a.extourne = m.id
            where m.le between :du and :au and a.id is null order by m.le, p.noms
            """;

    /** By the day of the end: a loan that a reversal opened again has none. */
    private static final String FINS = """
            select fin, count(*) as nombre, sum(capital) as prete from (
              select p.capital, %s as fin from pret_pret p join pret_position o on o.pret = p.id
              where p.solde_le between :du and :au) terminees
            where fin is not null group by fin
            """.formatted(FinDePret.EN_SQL);

    private static final String RECOUVRE = """
            select coalesce(sum(if(credit = 'RECOUVREMENT_NON_VALEUR', somme, -somme)), 0) from pret_mouvement
            where (debit = 'RECOUVREMENT_NON_VALEUR' or credit = 'RECOUVREMENT_NON_VALEUR') and le between :du and :au
            """;

    private final JdbcClient sql;
    private final Clock horloge;

    Exercices(JdbcClient sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    /** The years in which something moved or was owed, the newest first; the year that runs is always there. */
    public List<Integer> annees() {
        var mouvements = new TreeMap<Integer, Montant>();
        sql.sql("select year(le) as annee, sum(montant) as montant from pret_mouvement group by annee")
                .query(rs -> {
                    mouvements.put(rs.getInt("annee"), montant(rs, "montant"));
                });
        var courante = LocalDate.now(horloge).getYear();
        var annees = new ArrayList<Integer>();
        var encours = Montant.ZERO;
        var premiere = mouvements.isEmpty() ? courante : Math.min(courante, mouvements.firstKey());
        for (int annee = premiere; annee <= courante; annee++) {
            encours = encours.plus(mouvements.getOrDefault(annee, Montant.ZERO));
            if (mouvements.containsKey(annee) || !encours.equals(Montant.ZERO) || annee == courante) {
                annees.addFirst(annee);
            }
        }
        return annees;
    }

    /**
     * The accounts of a year.
     *
     * @throws Introuvable when nothing was written in it
     */
    public Exercice de(int annee) {
        if (!annees().contains(annee)) {
            throw new Introuvable("exercice");
        }
        var fin = LocalDate.of(annee, 12, 31);
        var aujourdhui = LocalDate.now(horloge);
        var au = fin.isAfter(aujourdhui) ? aujourdhui : fin;
        var du = LocalDate.of(annee, 1, 1);
        return new Exercice(
                annee,
                au,
                entre(LIGNES, du, au).query(Exercices::lire).list(),
                entre(PERTES, du, au).query(Exercices::perte).list(),
                entre(FINS, du, au).query(Exercices::fins).list().stream()
                        .sorted(Comparator.comparing(FinsDAnnee::fin))
                        .toList(),
                new Montant(entre(RECOUVRE, du, au).query(BigDecimal.class).single()));
    }

    private JdbcClient.StatementSpec entre(String question, LocalDate du, LocalDate au) {
        return sql.sql(question).param("du", du).param("au", au);
    }

    private static Perte perte(ResultSet rs, int rang) throws SQLException {
        return new Perte(
                rs.getString("nom"),
                rs.getString("titre"),
                TypeMouvement.valueOf(rs.getString("type")),
                rs.getObject("le", LocalDate.class),
                rs.getString("numero"),
                montant(rs, "somme"),
                rs.getBoolean("apres_non_valeur"));
    }

    private static FinsDAnnee fins(ResultSet rs, int rang) throws SQLException {
        return new FinsDAnnee(FinDePret.valueOf(rs.getString("fin")), rs.getInt("nombre"), montant(rs, "prete"));
    }

    private static LigneExercice lire(ResultSet rs, int rang) throws SQLException {
        return new LigneExercice(
                new PretId(rs.getObject("id", UUID.class)),
                rs.getString("nom"),
                rs.getString("titre"),
                rs.getObject("debloque_le", LocalDate.class),
                montant(rs, "capital"),
                montant(rs, "ouverture"),
                montant(rs, "verse"),
                montant(rs, "rembourse"),
                montant(rs, "soutien"),
                montant(rs, "remise"),
                montant(rs, "non_valeur"),
                montant(rs, "eteint"),
                montant(rs, "eteint_hors_274"),
                montant(rs, "cloture"),
                LignesDePrets.fin(rs.getString("fin")));
    }

    private static Montant montant(ResultSet rs, String colonne) throws SQLException {
        return new Montant(rs.getBigDecimal(colonne));
    }
}
