package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** R10: the ledger is written once; R9: corrections are reversals. */
@SpringBootTest
@Import(BancDEssai.class)
class GrandLivreTest {

    private static final LocalDate PREMIERE = LocalDate.of(2029, 2, 5);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    JdbcClient sql;

    @Autowired
    FlywayConnectionDetails migrations;

    @Test
    void thePortalsAccountMayNotChangeEraseNorEmpty() {
        var pret = essais.debloque(Collections.nCopies(3, Montant.euros(50)), PREMIERE);
        for (var ordre : List.of(
                "update pret_mouvement set somme = 1",
                "delete from pret_mouvement",
                "truncate pret_mouvement",
                "drop trigger pret_mouvement_ni_change",
                "drop table pret_mouvement",
                "update pret_echeance set montant = 1",
                "delete from pret_version")) {
            assertThatThrownBy(() -> sql.sql(ordre).update()).as(ordre).hasStackTraceContaining("command denied");
        }
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(150));
    }

    @Test
    void evenTheAccountOfTheMigrationsMeetsTheTriggers() {
        var pret = essais.debloque(Collections.nCopies(3, Montant.euros(50)), PREMIERE);
        var proprietaire = JdbcClient.create(new DriverManagerDataSource(
                migrations.getJdbcUrl(), migrations.getUsername(), migrations.getPassword()));
        for (var ordre : List.of("update pret_mouvement set somme = 1", "delete from pret_mouvement")) {
            assertThatThrownBy(() -> proprietaire.sql(ordre).update()).as(ordre).hasMessageContaining("append-only");
        }
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(150));
    }

    @Test
    void settledByItselfAndOpenedAgainByAReversal() {
        var pret = essais.debloque(Collections.nCopies(3, Montant.euros(50)), PREMIERE);
        essais.payer(pret, PREMIERE, Montant.euros(100));
        essais.payer(pret, PREMIERE.plusDays(3), Montant.euros(60));
        var situation = prets.situation(pret);
        assertThat(situation.pret().etat()).isEqualTo(EtatPret.SOLDE);
        assertThat(situation.pret().soldeLe()).isEqualTo(PREMIERE.plusDays(3));
        assertThat(situation.tropPercu()).as("kept visible").isEqualTo(Montant.euros(10));
        assertThat(situation.resteDu()).isEqualTo(Montant.ZERO);

        var dernier = prets.grandLivre(pret).stream()
                .filter(Mouvement::paiementValable)
                .toList()
                .getLast();
        essais.faire(() -> prets.extourner(dernier.id(), "rejet", essais.agent()));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.DEBLOQUE);
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(50));
        assertThat(prets.situation(pret).tropPercu()).isEqualTo(Montant.ZERO);
        assertThatThrownBy(() -> essais.faire(() -> prets.extourner(dernier.id(), "encore", essais.agent())))
                .isInstanceOf(Refus.class)
                .hasMessage("pret.refus.dejaExtourne");
    }

    @Test
    void everybodySeesTheirOwnLoanOnly() {
        var pret = essais.debloque(Collections.nCopies(3, Montant.euros(50)), PREMIERE);
        var autre = essais.usager("Lina", "Autre");
        assertThatThrownBy(() -> prets.delEmprunteur(pret, autre)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> prets.annoncerRemboursement(pret, autre, Montant.euros(50)))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> prets.debloquer(pret, PREMIERE, essais.agent()))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }
}
