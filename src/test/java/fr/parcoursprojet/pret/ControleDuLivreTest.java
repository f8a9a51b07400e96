package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** R10: whatever is kept beside the ledger is compared with it, and no difference passes. */
@SpringBootTest
@Import(BancDEssai.class)
class ControleDuLivreTest {

    private static final int CORRUPTIONS = 1_000;

    /** The tables of the book; a temporary copy hides the real one from its own connection. */
    private static final List<String> LIVRE = List.of(
            "pret_pret",
            "pret_version",
            "pret_echeance",
            "pret_mouvement",
            "pret_position",
            "pret_tresorerie_ligne",
            "pret_compte_274");

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    FlywayConnectionDetails migrations;

    @Test
    void aThousandCorruptionsOfACopyAreFoundAndNamed() throws SQLException {
        vivre(new Random(274));
        var source = new SingleConnectionDataSource(
                migrations.getJdbcUrl(), migrations.getUsername(), migrations.getPassword(), true);
        try (var connexion = source.getConnection()) {
            var sql = JdbcClient.create(source);
            for (var table : LIVRE) {
                sql.sql("create temporary table copie_" + table + " like " + table)
                        .update();
                var colonnes = colonnes(sql, table);
                sql.sql("insert into copie_%s (%s) select %s from %s".formatted(table, colonnes, colonnes, table))
                        .update();
                sql.sql("alter table copie_" + table + " rename to " + table).update();
            }
            var copie = new ControleDuLivre(
                    sql, new Tranches(sql), new LignesRapprochees(sql, new Tranches(sql)), evenement -> {}, horloge);
            var tous = EnumSet.allOf(PointDeControle.class);
            assertThat(copie.anomalies(tous)).as("the copy before").isEmpty();

            connexion.setAutoCommit(false);
            var corruption = new LivreCorrompu(sql, new Random(1000));
            for (int rang = 0; rang < CORRUPTIONS; rang++) {
                var atteinte = corruption.corrompre();
                assertThat(copie.anomalies(tous))
                        .as("corruption %d, %s", rang, atteinte)
                        .anyMatch(atteinte::estNommeePar);
                connexion.rollback();
            }
            assertThat(copie.anomalies(tous)).as("the copy after").isEmpty();
        } finally {
            source.destroy();
        }
    }

    @Test
    void account274IsComparedOnItsOwnDay() {
        var pret = essais.debloque(List.of(Montant.euros(60), Montant.euros(60)), LocalDate.of(2034, 3, 6));
        essais.payer(pret, LocalDate.of(2034, 3, 6), Montant.euros(60));
        var veille = LocalDate.of(2034, 3, 5);
        horloge.allerAu(LocalDate.of(2034, 3, 10));
        essais.faire(() -> {
            var encours = livre.encours(veille);
            livre.relever(new Releve274(veille, encours), essais.agent());
            assertThat(livre.anomalies()).isEmpty();
            livre.relever(new Releve274(veille, encours.plus(Montant.de("0.01"))), essais.agent());
            assertThat(livre.anomalies()).extracting(Anomalie::point).containsExactly(PointDeControle.COMPTE_274);
            assertThat(livre.permetDEcrire())
                    .as("what borrowers owe is not in doubt")
                    .isTrue();
            livre.relever(new Releve274(veille, encours), essais.agent());
            assertThat(livre.anomalies()).isEmpty();
            assertThatThrownBy(() -> livre.relever(new Releve274(LocalDate.of(2034, 3, 11), encours), essais.agent()))
                    .isInstanceOf(SaisieInvalide.class)
                    .hasMessageContaining("pret.controle.saisie.le");
        });
        essais.sansReleve(livre);
    }

    @Test
    void aBorrowerReadsNothingOfTheWholeBook() {
        assertThatThrownBy(livre::anomalies)
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
        assertThatThrownBy(() -> livre.encours(LocalDate.of(2034, 1, 1)))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }

    /** Those that the database does not compute by itself. */
    private static String colonnes(JdbcClient sql, String table) {
        return String.join(", ", sql.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = ? and is_generated = 'NEVER'
                        """).param(table).query(String.class).list());
    }

    /** A book with something of everything: payments, reversals, reports, early ends, a contract that waits. */
    private void vivre(Random hasard) {
        var premiere = LocalDate.of(2034, 1, 31);
        for (int rang = 0; rang < 12; rang++) {
            var pret = essais.debloque(
                    Mensualites.de(
                                    Montant.euros(200 + hasard.nextInt(900)),
                                    4 + hasard.nextInt(9),
                                    Montant.euros(1),
                                    PositionAjustement.DERNIERE)
                            .montants(),
                    premiere.plusDays(rang));
            for (int mois = 0; mois < 3; mois++) {
                horloge.allerAu(premiere.plusDays(rang).plusMonths(mois));
                essais.payer(pret, LocalDate.now(horloge), Montant.euros(10 + hasard.nextInt(60)));
            }
            if (rang % 3 == 0) {
                var dernier = prets.grandLivre(pret).getLast();
                essais.faire(() -> prets.extourner(dernier.id(), "rejet bancaire", essais.agent()));
            }
            if (rang % 4 == 1) {
                prets.reechelonner(pret, new Amenagement.ReportALaFin(1), "santé", LocalDate.now(horloge));
            }
            if (rang % 4 == 2) {
                essais.payer(pret, LocalDate.now(horloge), prets.situation(pret).resteDu());
            }
        }
        essais.aSigner(essais.usager("Ana", "Essai"), "Ana Essai", "Vélo", List.of(Montant.euros(90)), premiere);
    }
}
