package fr.parcoursprojet.pret;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** What a borrower's page asks of the database and nothing else, on a connection of its own, prepared once. */
final class SqlDeLaPage implements Consumer<PretId> {

    private final List<PreparedStatement> ordres;
    private final PreparedStatement connu;

    SqlDeLaPage(Connection base) throws SQLException {
        ordres = List.of(
                base.prepareStatement("select * from pret_pret where id = ?"),
                base.prepareStatement("select debit, credit, sum(somme) from pret_mouvement where pret = ?"
                        + " group by debit, credit"),
                base.prepareStatement(
                        "select v.ancre, e.le, e.montant from pret_pret p"
                                + " join pret_version v on v.pret = p.id and v.numero = p.echeancier"
                                + " join pret_echeance e on e.pret = v.pret and e.version = v.numero where p.id = ? order by e.rang"));
        connu = base.prepareStatement("select max(connu_au) from pret_tresorerie_fichier");
    }

    @Override
    public void accept(PretId pret) {
        try {
            int lignes = 0;
            for (var ordre : ordres) {
                ordre.setObject(1, pret.valeur());
                lignes += lire(ordre);
            }
            lignes += lire(connu);
            if (lignes < 3) {
                throw new IllegalStateException("An empty page: " + pret);
            }
        } catch (SQLException echec) {
            throw new IllegalStateException(echec);
        }
    }

    private static int lire(PreparedStatement ordre) throws SQLException {
        try (var lu = ordre.executeQuery()) {
            int lignes = 0;
            while (lu.next()) {
                lu.getObject(1);
                lignes++;
            }
            return lignes;
        }
    }
}
