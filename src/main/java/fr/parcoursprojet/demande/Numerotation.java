package fr.parcoursprojet.demande;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives dossier numbers, year by year. The row of the year stays locked until the filing ends: two filings never share a
 * number, and one that fails gives its number back, so that no gap has to be explained.
 */
@Component
class Numerotation {

    private final JdbcClient jdbc;

    Numerotation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next rank of a year, from 1; in the transaction of the filing. */
    int suivant(int annee) {
        return jdbc.sql("""
                        insert into demande_compteur (annee, dernier) values (:annee, 1)
                        on duplicate key update dernier = dernier + 1
                        returning dernier
                        """).param("annee", annee).query(Integer.class).single();
    }
}
