package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the book answers with a million loans: run on demand, as docs/mesures.md says; it prints its figures, and only
 * asserts that the answers are right.
 */
@SpringBootTest
@Import(BancDEssai.class)
class LivreDUnMillionMesure {

    private static final int PRETS = Integer.getInteger("mesure.prets", 20_000);
    private static final int BOUCLE = 2_000;
    private static final int FILS = 8;
    private static final int PAGES = 2_000;

    /** The loans that are late, from their ledgers and schedules alone. */
    private static final String AU_LIVRE = """
            select p.id from pret_pret p
            where p.id >= :du and p.id < :au and p.gele_le is null
              and (select max(e.cumul) from pret_echeance e where e.pret = p.id and e.version = p.echeancier and e.le < :jour)
              > p.capital - (select sum(m.montant) from pret_mouvement m where m.pret = p.id)
            """;

    @Autowired
    FlywayConnectionDetails migrations;

    @Autowired
    JdbcClient sql;

    @Autowired
    Portefeuille portefeuille;

    @Autowired
    Prets prets;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    Tranches tranches;

    @Autowired
    JdbcConnectionDetails base;

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
    void figures() throws Exception {
        List<Retard> retards = List.of();
        List<UUID> auLivre = List.of();
        for (int tour = 0; tour < 2; tour++) {
            retards = mesurer("late, from the positions", () -> portefeuille.enRetard(LivreEnGrand.JOUR));
            auLivre = mesurer("late, from the ledger alone", this::auLivre);
        }
        assertThat(retards.stream()
                        .map(retard -> retard.pret().valeur())
                        .sorted()
                        .toList())
                .isEqualTo(auLivre.stream().sorted().toList());
        boucle(retards);
        for (var point : PointDeControle.values()) {
            assertThat(mesurer("check " + point, () -> livre.anomalies(List.of(point))))
                    .isEmpty();
        }
        var bloquants = Arrays.stream(PointDeControle.values())
                .filter(PointDeControle::bloque)
                .toList();
        assertThat(mesurer("all that block a mailing", () -> livre.anomalies(bloquants)))
                .isEmpty();
        assertThat(mesurer("all", () -> livre.anomalies(List.of(PointDeControle.values()))))
                .isEmpty();
        pages();
        System.out.printf(
                "heap in use: %,d MB%n",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private List<UUID> auLivre() {
        var parts = tranches.duLivre();
        return tranches
                .repondre(
                        parts.stream()
                                .<Supplier<List<UUID>>>map(part -> () -> sql.sql(AU_LIVRE)
                                        .params(part.bornes())
                                        .param("jour", LivreEnGrand.JOUR)
                                        .query(UUID.class)
                                        .list())
                                .toList(),
                        parts.size())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The same, one loan after the other, for as many as one has patience for. */
    private void boucle(List<Retard> retards) {
        var lus = retards.subList(0, Math.min(BOUCLE, retards.size()));
        mesurer(
                "loop over " + lus.size() + " of them",
                () -> lus.stream()
                        .filter(retard -> prets.situation(retard.pret(), LivreEnGrand.JOUR)
                                .arriere()
                                .equals(retard.arriere()))
                        .toList());
    }

    /** What a borrower's page asks of the database, by several at once: through the service, then its SQL by itself. */
    private void pages() throws Exception {
        pages("a borrower's page", () -> (Consumer<PretId>) pret -> prets.situation(pret, LivreEnGrand.JOUR));
        pages(
                "its SQL",
                () -> new SqlDeLaPage(DriverManager.getConnection(
                        base.getJdbcUrl() + "?useServerPrepStmts=true", base.getUsername(), base.getPassword())));
    }

    private void pages(String quoi, Callable<Consumer<PretId>> page) throws Exception {
        try (var fils = Executors.newFixedThreadPool(FILS)) {
            Callable<long[]> lecteur = () -> {
                var hasard = new Random(Thread.currentThread().threadId());
                var lire = page.call();
                var durees = new long[PAGES];
                for (int rang = 0; rang < PAGES; rang++) {
                    var pret = new PretId(
                            UUID.fromString("%08X-0000-7000-8000-000000000001".formatted(1 + hasard.nextInt(PRETS))));
                    var debut = System.nanoTime();
                    lire.accept(pret);
                    durees[rang] = System.nanoTime() - debut;
                }
                return durees;
            };
            for (int tour = 0; tour < 2; tour++) {
                var toutes = fils.invokeAll(java.util.Collections.nCopies(FILS, lecteur)).stream()
                        .flatMapToLong(futur -> Arrays.stream(futur.resultNow()))
                        .sorted()
                        .toArray();
                System.out.printf(
                        "%s, %d threads: median %.2f ms, p99 %.2f ms%n",
                        quoi, FILS, toutes[toutes.length / 2] / 1e6, toutes[toutes.length * 99 / 100] / 1e6);
            }
        }
    }

    private static <T> T mesurer(String quoi, Supplier<T> action) {
        var debut = System.nanoTime();
        var resultat = action.get();
        System.out.printf(
                "%-32s %,10d ms   %s%n",
                quoi,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut),
                resultat instanceof List<?> liste ? "%,d found".formatted(liste.size()) : resultat);
        return resultat;
    }
}
