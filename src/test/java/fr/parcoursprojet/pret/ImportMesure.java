package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.tresorerie.Bilan;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.socle.Montant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How many lines a second are read and imported, ledger, timeline and relances included: 100,000 lines over 20,000 loans.
 * Not part of the suite: {@code ./mvnw test -Dtest=ImportMesure}.
 */
@SpringBootTest
@Import(BancDEssai.class)
class ImportMesure {

    private static final int PRETS = 20_000;
    private static final int LIGNES = 100_000;
    private static final int INCONNUES = 500;
    private static final LocalDate PREMIERE = LocalDate.of(2071, 1, 5);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Imports imports;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    FlywayConnectionDetails migrations;

    @Test
    void aHundredThousandLinesOverTwentyThousandLoans() {
        var modele = essais.debloque(Collections.nCopies(12, Montant.euros(900)), PREMIERE);
        copier(modele);
        horloge.allerAu(PREMIERE.minusDays(10)); // nobody is late yet: relances are another work
        var chauffe = fichier(1, 20_000);
        essais.faire(() -> imports.importer("chauffe.csv", chauffe, essais.agent()));

        var octets = fichier(2, LIGNES);
        var apercu = mesurer("read and shown", () -> imports.apercu("mesure.csv", octets));
        assertThat(apercu.lignes()).hasSize(LIGNES);
        var bilan = mesurer("imported", () -> imports.importer("mesure.csv", octets, Map.of(), essais.agent()));
        assertThat(bilan).extracting(Bilan::inscrits, Bilan::enAttente).containsExactly(LIGNES - INCONNUES, INCONNUES);
        var encore = mesurer("known already", () -> imports.importer("mesure.csv", octets, Map.of(), essais.agent()));
        assertThat(encore.dejaConnus()).isEqualTo(LIGNES);
        assertThat(livre.permetDEcrire()).isTrue();
    }

    private <T> T mesurer(String quoi, Supplier<T> action) {
        var debut = System.nanoTime();
        var fait = essais.enAgent(action);
        var duree = Duration.ofNanos(System.nanoTime() - debut);
        var parSeconde = LIGNES * 1_000L / Math.max(1, duree.toMillis());
        System.out.printf("%,d lines %s in %,d ms: %,d lines a second%n", LIGNES, quoi, duree.toMillis(), parSeconde);
        return fait;
    }

    private static byte[] fichier(int graine, int lignes) {
        var ecrites = new ArrayList<String>();
        for (int rang = 0; rang < lignes; rang++) {
            var inconnue = lignes == LIGNES && rang % (LIGNES / INCONNUES) == 0;
            ecrites.add("%s;%s;%d,%02d;VIR M ESSAI %d-%d"
                    .formatted(
                            inconnue ? "T-1980-" + (10_000 + rang) : titre(rang % PRETS),
                            "20/12/2070",
                            20 + rang % 80,
                            rang % 100,
                            graine,
                            rang));
        }
        return PretsDEssai.fichier(ecrites);
    }

    private static String titre(int rang) {
        return "T-2070-%06d".formatted(rang);
    }

    /** The rows of one loan again and again, whatever columns its tables have. */
    private void copier(PretId modele) {
        var source = new SingleConnectionDataSource(
                migrations.getJdbcUrl(), migrations.getUsername(), migrations.getPassword(), true);
        try {
            var sql = JdbcClient.create(source);
            sql.sql("create temporary table copie (pret uuid primary key, dossier uuid, titre varchar(20))")
                    .update();
            var rangees = new ArrayList<Object[]>();
            for (int rang = 0; rang < PRETS; rang++) {
                rangees.add(new Object[] {UUID.randomUUID(), UUID.randomUUID(), titre(rang)});
            }
            var lots = new JdbcTemplate(source);
            lots.batchUpdate("insert into copie values (?, ?, ?)", rangees);
            for (var table :
                    List.of("pret_pret", "pret_version", "pret_echeance", "pret_titre_de_recettes", "pret_position")) {
                copier(sql, table, modele);
            }
            ouvrirLesLivres(sql, lots, modele, rangees);
        } finally {
            source.destroy();
        }
    }

    private static void copier(JdbcClient sql, String table, PretId modele) {
        var colonnes = colonnes(sql, table);
        var valeurs = colonnes.stream()
                .map(colonne -> switch (table + "." + colonne) {
                    case "pret_pret.id" -> "c.pret";
                    case "pret_pret.dossier" -> "c.dossier";
                    case "pret_pret.nom" -> "concat('Noé ', c.titre)";
                    case "pret_pret.titre", "pret_titre_de_recettes.numero" -> "c.titre";
                    default -> colonne.equals("pret") ? "c.pret" : "m." + colonne;
                })
                .toList();
        sql.sql("create or replace temporary table modele as select * from %s where %s = ?"
                        .formatted(table, table.equals("pret_pret") ? "id" : "pret"))
                .param(modele.valeur())
                .update();
        sql.sql("insert into %s (%s) select %s from modele m cross join copie c"
                        .formatted(table, String.join(", ", colonnes), String.join(", ", valeurs)))
                .update();
    }

    /** Row by row: the server refuses the other way for a table with a trigger. */
    private static void ouvrirLesLivres(JdbcClient sql, JdbcTemplate lots, PretId modele, List<Object[]> copies) {
        var colonnes = colonnes(sql, "pret_mouvement");
        var ecriture = sql.sql("select * from pret_mouvement where pret = ?")
                .param(modele.valeur())
                .query()
                .singleRow();
        lots.batchUpdate(
                "insert into pret_mouvement (%s) values (%s)"
                        .formatted(
                                String.join(", ", colonnes),
                                String.join(", ", Collections.nCopies(colonnes.size(), "?"))),
                copies.stream()
                        .map(copie -> colonnes.stream()
                                .map(colonne -> colonne.equals("id") || colonne.equals("pret")
                                        ? copie[0]
                                        : ecriture.get(colonne))
                                .toArray())
                        .toList());
    }

    private static List<String> colonnes(JdbcClient sql, String table) {
        return sql.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = ? and extra not like '%auto_increment%'
                          and extra not like '%GENERATED%' order by ordinal_position
                        """).param(table).query(String.class).list();
    }
}
