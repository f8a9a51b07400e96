package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** The balances kept for speed can be lost: they come back from the ledger, and nothing else moves. */
@SpringBootTest
@Import(BancDEssai.class)
class ReconstructionsTest {

    private static final LocalDate PREMIERE = LocalDate.of(2054, 2, 5);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Dettes dettes;

    @Autowired
    Reconstructions reconstructions;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    JdbcClient sql;

    @Test
    void everyBalanceComesBackEqualAndNothingElseChanges() {
        desPrets();
        essais.faire(() -> assertThat(livre.permetDEcrire()).isTrue());
        var positions = lignes("select * from pret_position order by pret");
        assertThat(positions).hasSizeGreaterThanOrEqualTo(4);
        var reste = leReste();

        assertThat(sql.sql("delete from pret_position").update())
                .as("the portal's own account may drop them")
                .isEqualTo(positions.size());
        essais.faire(() -> {
            assertThat(livre.anomalies())
                    .isNotEmpty()
                    .allMatch(anomalie -> anomalie.point() == PointDeControle.POSITION
                            || anomalie.point() == PointDeControle.ECHEANCIER
                            || anomalie.point() == PointDeControle.ETAT
                            || !anomalie.point().bloque());
            assertThat(livre.permetDEcrire()).as("no reminder leaves meanwhile").isFalse();
            reconstructions.refaire(essais.agent());
            assertThat(livre.permetDEcrire()).isTrue();
        });

        assertThat(lignes("select * from pret_position order by pret")).isEqualTo(positions);
        assertThat(leReste()).isEqualTo(reste);
        essais.faire(() -> {
            var faite = reconstructions.derniere().orElseThrow();
            assertThat(faite.par()).isEqualTo(essais.agent());
            assertThat(faite.le()).isBetween(horloge.instant().minusSeconds(60), horloge.instant());
            assertThat(faite.ecarts()).isPositive();
        });
    }

    @Test
    void oneBalanceThatDriftedIsMended() {
        var pret = essais.debloque(Collections.nCopies(3, Montant.euros(40)), PREMIERE);
        var positions = lignes("select * from pret_position order by pret");
        sql.sql("update pret_position set solde = solde - 1 where pret = ?")
                .param(pret.valeur())
                .update();
        essais.faire(() -> reconstructions.refaire(essais.agent()));
        assertThat(lignes("select * from pret_position order by pret")).isEqualTo(positions);
        essais.faire(() ->
                assertThat(reconstructions.derniere().orElseThrow().ecarts()).isEqualTo(1));
    }

    @Test
    void nothingIsMadeAgainWhileTheBalancesAreRight() {
        essais.debloque(Collections.nCopies(3, Montant.euros(40)), PREMIERE);
        assertThatThrownBy(() -> essais.faire(() -> reconstructions.refaire(essais.agent())))
                .isInstanceOf(Refus.class)
                .hasMessage("pret.refus.soldesJustes");
        assertThatThrownBy(() -> reconstructions.refaire(essais.agent()))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }

    private void desPrets() {
        var enCours = essais.debloque(Collections.nCopies(6, Montant.euros(50)), PREMIERE);
        var trop = essais.debloque(Collections.nCopies(6, Montant.euros(50)), PREMIERE);
        var perdu = essais.debloque(Collections.nCopies(6, Montant.euros(50)), PREMIERE);
        var eteint = essais.debloque(Collections.nCopies(6, Montant.euros(50)), PREMIERE);
        horloge.allerAu(PREMIERE.plusMonths(1));
        essais.payer(enCours, PREMIERE, Montant.de("70.50"));
        essais.payer(trop, PREMIERE, Montant.euros(333));
        dettes.soutenir(enCours, 1, "perte d'emploi", PREMIERE, null);
        var deliberation = new Deliberation("2054-001", PREMIERE);
        essais.faire(() -> {
            dettes.admettreEnNonValeur(perdu, deliberation, essais.agent());
            dettes.eteindre(
                    eteint, new Effacement(PREMIERE, "jugement", Montant.euros(80), deliberation), essais.agent());
        });
        essais.payer(perdu, PREMIERE.plusDays(3), Montant.euros(12));
    }

    /** Every other table of the loans, row by row, but the note that it was done. */
    private Map<String, Object> leReste() {
        var reste = new LinkedHashMap<String, Object>();
        sql.sql("""
                        select table_name from information_schema.tables where table_schema = database()
                          and table_name like 'pret\\_%' and table_type = 'BASE TABLE'
                          and table_name not in ('pret_position', 'pret_reconstruction') order by table_name
                        """)
                .query(String.class)
                .list()
                .forEach(table -> reste.put(
                        table,
                        sql.sql("checksum table " + table)
                                .query((rs, rang) -> rs.getLong(2))
                                .single()));
        assertThat(reste).containsKeys("pret_mouvement", "pret_pret", "pret_version", "pret_echeance");
        return reste;
    }

    private List<Map<String, Object>> lignes(String question) {
        return sql.sql(question).query().listOfRows();
    }
}
