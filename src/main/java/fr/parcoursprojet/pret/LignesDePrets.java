package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The query behind the agents' list of loans. */
final class LignesDePrets {

    static final String REQUETE = """
            select p.id, p.dossier, p.noms as nom, p.objet, p.etat, p.titre, p.capital, p.accorde_le,
              coalesce(o.solde + o.non_valeur, 0) as solde,
              (select e.le from pret_echeance e where e.pret = p.id and e.version = p.echeancier and e.le >= :jour
                and e.cumul > coalesce(o.recu, 0) order by e.cumul limit 1) as prochaine,
              if(p.etat = 'DEBLOQUE' and p.gele_le is null and o.echue_le < :jour, (select max(e.cumul)
                from pret_echeance e where e.pret = p.id and e.version = p.echeancier and e.le < :jour) - o.recu, 0)
                as arriere,
              coalesce(o.trop_percu, 0) as trop_percu, %s as fin
            from pret_pret p left join pret_position o on o.pret = p.id
            where :cherche = '%%' or p.noms like :cherche or p.anciens_noms like :cherche or p.titre like :cherche or p.objet like :cherche
            """.formatted(FinDePret.EN_SQL);

    private LignesDePrets() {}

    static String condition(FiltrePrets filtre) {
        return switch (filtre) {
            case EN_RETARD -> "l.arriere > 0";
            case EN_COURS -> "l.etat = 'DEBLOQUE'";
            case A_SIGNER -> "l.etat in ('A_SIGNER', 'SIGNE')";
            case NON_VALEUR -> "l.etat = 'NON_VALEUR'";
            case TROP_PERCU -> "l.trop_percu > 0";
            case TERMINES -> "l.etat in ('SOLDE', 'SANS_SUITE', 'ETEINT')";
            case TOUS -> "1 = 1";
        };
    }

    /** The same, of those that ended in one way. */
    static String condition(FiltrePrets filtre, @Nullable FinDePret fin) {
        return fin == null ? condition(filtre) : condition(filtre) + " and l.fin = '" + fin.name() + "'";
    }

    /** What is typed, as a pattern: the database's collation ignores case and accents. */
    static String motif(String cherche) {
        var net = cherche.strip().replaceAll("[%_\\\\]", "");
        return net.isEmpty() ? "%" : "%" + net + "%";
    }

    static LignePret lire(ResultSet rs, int rang) throws SQLException {
        return new LignePret(
                new PretId(rs.getObject("id", UUID.class)),
                new DossierId(rs.getObject("dossier", UUID.class)),
                rs.getString("nom"),
                rs.getString("objet"),
                EtatPret.valueOf(rs.getString("etat")),
                rs.getString("titre"),
                new Montant(rs.getBigDecimal("capital")),
                new Montant(rs.getBigDecimal("solde")),
                new Montant(rs.getBigDecimal("arriere")),
                rs.getObject("prochaine", LocalDate.class),
                new Montant(rs.getBigDecimal("trop_percu")),
                fin(rs.getString("fin")));
    }

    static @Nullable FinDePret fin(@Nullable String nom) {
        return nom == null ? null : FinDePret.valueOf(nom);
    }
}
