package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.pret.LivreEnGrand;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.Retard;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the late loans of a large book take to be found and their reminders to be queued, beside one loan after the
 * other: run on demand, as docs/mesures.md says.
 */
@SpringBootTest
@Import(BancDEssai.class)
class RelancesMesure {

    private static final int PRETS = Integer.getInteger("mesure.prets", 20_000);
    private static final int BOUCLE = 2_000;

    @Autowired
    FlywayConnectionDetails migrations;

    @Autowired
    JdbcClient sql;

    @Autowired
    RetardsSuivis retards;

    @Autowired
    Portefeuille portefeuille;

    @Autowired
    Prets prets;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void aBook() {
        var source = new SingleConnectionDataSource(
                migrations.getJdbcUrl(), migrations.getUsername(), migrations.getPassword(), true);
        new LivreEnGrand(JdbcClient.create(source)).ecrire(PRETS);
        source.destroy();
    }

    @Test
    void figures() {
        for (int tour = 0; tour < 2; tour++) {
            oublier();
            var premiers = mesurer("found and queued", this::suivre);
            var suivants = mesurer("a second run", this::suivre);
            var retard = portefeuille.enRetard(LivreEnGrand.JOUR);
            assertThat(premiers).isEqualTo(retard.size());
            assertThat(suivants).isZero();
            oublier();
            var quelques = retard.subList(0, Math.min(BOUCLE, retard.size()));
            mesurer("one after the other, " + quelques.size() + " of them", () -> boucle(quelques));
        }
        oublier();
    }

    /** As the day's work does it; how many reminders it queued. */
    private long suivre() {
        var avant = enAttente();
        transactions.executeWithoutResult(statut -> {
            retards.suivre(LivreEnGrand.JOUR);
            retards.reperer(LivreEnGrand.JOUR, Set.of());
        });
        return enAttente() - avant;
    }

    /** The same of some loans, each read, compared and written by itself. */
    private long boucle(List<Retard> quelques) {
        transactions.executeWithoutResult(statut -> quelques.forEach(retard -> {
            if (prets.situation(retard.pret(), LivreEnGrand.JOUR).arriere().estPositif()) {
                sql.sql("insert ignore into recouvrement_retard (pret) values (?)")
                        .param(retard.pret().valeur())
                        .update();
            }
        }));
        return quelques.size();
    }

    private long enAttente() {
        return sql.sql("select count(*) from recouvrement_retard")
                .query(Long.class)
                .single();
    }

    private void oublier() {
        sql.sql("delete from recouvrement_depart").update();
        sql.sql("delete from recouvrement_relance").update();
        sql.sql("delete from recouvrement_retard").update();
    }

    private static long mesurer(String quoi, LongSupplier action) {
        var debut = System.nanoTime();
        var nombre = action.getAsLong();
        System.out.printf("%-40s %,10d ms   %,d%n", quoi, (System.nanoTime() - debut) / 1_000_000, nombre);
        return nombre;
    }
}
