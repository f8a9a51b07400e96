package fr.parcoursprojet.pret;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The check of the book, right and wrong, the accounts of the year and a list of loans in a real browser, with axe. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class ComptesDuLivreIT {

    private static final LocalDate JOUR = LocalDate.of(2037, 3, 10);
    private static final List<Montant> MENSUALITES = List.of(Montant.euros(60), Montant.euros(60));

    @Autowired
    PretsDEssai essais;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    FlywayConnectionDetails migrations;

    @LocalServerPort
    int port;

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void theBookThatIsRightThenTheDifferencesThenTheYear() {
        var pret = essais.debloque(
                essais.usager("Solène", "Aubert"), "Solène Aubert", "Vélo", MENSUALITES, LocalDate.of(2037, 3, 6));
        essais.payer(pret, LocalDate.of(2037, 3, 6), Montant.euros(60));
        horloge.allerAu(JOUR);
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            aller(page, sessions.cle(essais.agent(), "agents/prets/controle"));
            assertThat(page.getByText("Le livre est juste")).isVisible();
            voir(page, "controle-juste");
            capital(pret, "+");
            try {
                essais.faire(() ->
                        livre.relever(new Releve274(JOUR, livre.encours(JOUR).plus(Montant.euros(1))), essais.agent()));
                aller(page, "/agents/prets/controle");
                assertThat(page.getByText("écarts trouvés").first()).isVisible();
                assertThat(page.getByText("Solène Aubert").first()).isVisible();
                assertThat(page.getByText("Relevé : ").first()).isVisible();
                voir(page, "controle-ecarts");
            } finally {
                capital(pret, "-");
                essais.sansReleve(livre);
            }
            aller(page, "/agents/prets/exercice/2037");
            assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
            voir(page, "exercice");
        }
    }

    @Test
    void twoLoansAndEachOfThem() {
        var noe = essais.usager("Noé", "Marchand");
        var scooter = essais.debloque(noe, "Noé Marchand", "Scooter", MENSUALITES, LocalDate.of(2037, 4, 5));
        horloge.allerAu(JOUR);
        var permis = essais.aSigner(noe, "Noé Marchand", "Permis", MENSUALITES, JOUR);
        try (var navigateur = new Navigateur();
                var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            aller(page, sessions.cle(noe, "espace/mon-pret"));
            assertThat(page.getByText("Permis").first()).isVisible();
            voir(page, "deux-prets");
            for (var pret : List.of(scooter, permis)) {
                aller(page, "/espace/mon-pret?pret=" + pret);
                assertThat(page.getByText("Toutes les mensualités")).isVisible();
                voir(page, "un-des-deux");
            }
        }
    }

    /** Spoils one cent of a loan, as nobody but the owner of the tables can, or puts it back. */
    private void capital(PretId pret, String signe) {
        var tables = new DriverManagerDataSource(
                migrations.getJdbcUrl(), migrations.getUsername(), migrations.getPassword());
        JdbcClient.create(tables)
                .sql("update pret_pret set capital = capital " + signe + " 0.01 where id = ?")
                .param(pret.valeur())
                .update();
    }

    private void aller(Page page, String chemin) {
        page.navigate("http://localhost:" + port + chemin);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void voir(Page page, String nom) {
        page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
        Navigateur.capturer(page, "comptes-" + nom);
        Navigateur.verifierAccessibilite(page);
    }
}
