package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.edition.Tableur;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Textes;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts that the city hands to the public accountant each year, read from the ledger as it stood on a day (R10). */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Exercices {

    /** Each movement of account 274 counts by the account on its other side. */
    private static final String LIGNES = """
            with mouvements as (select m.pret, m.le, m.montant, if(m.debit = 'PRET', m.credit, m.debit) as contre
              from pret_mouvement m where m.le <= :au and (m.debit = 'PRET' or m.credit = 'PRET')),
            deblocages as (select pret, montant from pret_mouvement
              where type = 'DEBLOCAGE' and le between :du and :au)
            select p.id, p.nom, p.titre, p.debloque_le, p.capital,
              sum(if(m.le < :du, m.montant, 0)) as ouverture,
              coalesce(max(d.montant), 0) as verse,
              coalesce(max(d.montant), 0) - sum(if(m.le >= :du and m.contre in ('TRESOR', 'TROP_PERCU'), m.montant, 0))
                as rembourse,
              -sum(if(m.le >= :du and m.contre = 'SOUTIEN', m.montant, 0)) as soutien,
              -sum(if(m.le >= :du and m.contre = 'REMISE', m.montant, 0)) as remise,
              -sum(if(m.le >= :du and m.contre = 'NON_VALEUR', m.montant, 0)) as non_valeur,
              -sum(if(m.le >= :du and m.contre = 'CREANCE_ETEINTE', m.montant, 0)) as eteint,
              sum(m.montant) as cloture
            from mouvements m join pret_pret p on p.id = m.pret left join deblocages d on d.pret = m.pret
            group by p.id, p.nom, p.titre, p.debloque_le, p.capital
            having ouverture <> 0 or verse <> 0 or rembourse <> 0 or soutien <> 0 or remise <> 0 or non_valeur <> 0
              or eteint <> 0 or cloture <> 0
            order by p.nom, p.titre
            """;

    private static final String PERTES = """
            select p.nom, p.titre, m.type, m.le, d.numero, m.somme
            from pret_deliberation d join pret_mouvement m on m.id = d.mouvement join pret_pret p on p.id = m.pret
            left join pret_mouvement a on a.extourne = m.id
            where m.le between :du and :au and a.id is null order by m.le, p.nom
            """;

    private static final List<String> COLONNES = List.of(
            "nom",
            "titreTresor",
            "verseLe",
            "prete",
            "ouverture",
            "verse",
            "rembourse",
            "soutien",
            "remise",
            "nonValeur",
            "eteint",
            "cloture");

    private final JdbcClient sql;
    private final Editions editions;
    private final Tableur tableur;
    private final Textes textes;
    private final Clock horloge;

    Exercices(JdbcClient sql, Editions editions, Tableur tableur, Textes textes, Clock horloge) {
        this.sql = sql;
        this.editions = editions;
        this.tableur = tableur;
        this.textes = textes;
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
        for (int annee = mouvements.isEmpty() ? courante : mouvements.firstKey(); annee <= courante; annee++) {
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
        return new Exercice(
                annee,
                au,
                sql.sql(LIGNES)
                        .param("du", LocalDate.of(annee, 1, 1))
                        .param("au", au)
                        .query(Exercices::lire)
                        .list(),
                sql.sql(PERTES)
                        .param("du", LocalDate.of(annee, 1, 1))
                        .param("au", au)
                        .query((rs, rang) -> new Perte(
                                rs.getString("nom"),
                                rs.getString("titre"),
                                TypeMouvement.valueOf(rs.getString("type")),
                                rs.getObject("le", LocalDate.class),
                                rs.getString("numero"),
                                montant(rs, "somme")))
                        .list());
    }

    /** The same as an accessible PDF, to be signed and kept (PDF/A). */
    public byte[] pdf(int annee) {
        return editions.pdf("exercice", Map.of("exercice", de(annee)));
    }

    /** The same as a spreadsheet, with its totals in the last line. */
    public byte[] xlsx(int annee) {
        var exercice = de(annee);
        var lignes = new ArrayList<List<@Nullable Object>>();
        exercice.lignes()
                .forEach(ligne -> lignes.add(List.of(
                        ligne.nom(),
                        ligne.titre(),
                        ligne.verseLe(),
                        ligne.prete(),
                        ligne.ouverture(),
                        ligne.verse(),
                        ligne.rembourse(),
                        ligne.soutien(),
                        ligne.remise(),
                        ligne.nonValeur(),
                        ligne.eteint(),
                        ligne.cloture())));
        var total = new ArrayList<@Nullable Object>(List.of(textes.texte("pret.exercice.total")));
        total.add(null);
        total.add(null);
        total.add(null);
        total.addAll(List.of(
                exercice.ouverture(),
                exercice.verse(),
                exercice.rembourse(),
                exercice.soutien(),
                exercice.remise(),
                exercice.nonValeur(),
                exercice.eteint(),
                exercice.cloture()));
        lignes.add(total);
        return tableur.xlsx(
                Integer.toString(annee),
                COLONNES.stream()
                        .map(colonne -> textes.texte("pret.exercice." + colonne))
                        .toList(),
                lignes);
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
                montant(rs, "cloture"));
    }

    private static Montant montant(ResultSet rs, String colonne) throws SQLException {
        return new Montant(rs.getBigDecimal(colonne));
    }
}
