package fr.parcoursprojet.mesure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretsDEssai;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the book answers with a million loans: run on demand, as docs/mesures.md says; it prints its figures, and only
 * asserts that the answers are right.
 */
@SpringBootTest
@Import({BancDEssai.class, PretsDEssai.class})
class LivreDUnMillionMesure {

    private static final int PRETS = Integer.getInteger("mesure.prets", 100_000);

    @Autowired
    FlywayConnectionDetails migrations;

    @Autowired
    JdbcClient sql;

    @Autowired
    Portefeuille portefeuille;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    PretsDEssai essais;

    @BeforeEach
    void aBook() {
        var source = new SingleConnectionDataSource(
                migrations.getJdbcUrl(), migrations.getUsername(), migrations.getPassword(), true);
        mesurer("generation", () -> {
            new LivreEnGrand(JdbcClient.create(source)).ecrire(PRETS);
            return PRETS;
        });
        source.destroy();
    }

    @Test
    void figures() {
        for (int tour = 0; tour < 2; tour++) {
            mesurer("late", () -> portefeuille.enRetard(LivreEnGrand.JOUR).size());
            essais.faire(() -> mesurer("checks", () -> {
                var anomalies = livre.anomalies();
                assertThat(anomalies).isEmpty();
                return anomalies.size();
            }));
        }
    }

    private static <T> T mesurer(String quoi, Supplier<T> action) {
        var debut = System.nanoTime();
        var resultat = action.get();
        System.out.printf(
                "%-28s %,10d ms   %s%n", quoi, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut), resultat);
        return resultat;
    }
}
