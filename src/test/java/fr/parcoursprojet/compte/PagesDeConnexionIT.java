package fr.parcoursprojet.compte;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.demonstration.idp.ComptesDuFournisseur;
import fr.parcoursprojet.demonstration.idp.FournisseurDEssai;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in on a phone, in a real browser: the pages hold the rules of accessibility and of their own policy. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, CodesRecus.Boite.class, PagesDeConnexionIT.Comptes.class})
class PagesDeConnexionIT {

    private static final FournisseurDEssai FOURNISSEUR = new FournisseurDEssai(0);

    private static Navigateur navigateur;

    @TestConfiguration(proxyBeanMethods = false)
    static class Comptes {
        @Bean
        ComptesDeDemonstration comptesDeDemonstration() {
            return new ComptesDuFournisseur();
        }
    }

    @Autowired
    CodesRecus boite;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry reglages) {
        FOURNISSEUR.reglages().forEach((cle, valeur) -> reglages.add(cle, () -> valeur));
    }

    @BeforeAll
    static void open() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void close() {
        navigateur.close();
        FOURNISSEUR.close();
    }

    @Test
    void aPhoneSignsInWithACode() {
        var page = navigateur.telephone().newPage();
        page.navigate(adresse("/connexion"));
        regarder(page, "connexion");
        page.getByLabel("Votre adresse e-mail").fill("pas une adresse");
        page.getByText("Recevoir un code").click();
        regarder(page, "connexion-erreur");
        page.getByLabel("Votre adresse e-mail").fill("telephone@demo.example");
        page.getByText("Recevoir un code").click();
        regarder(page, "code");
        page.getByLabel("Les 6 chiffres").fill("000000".equals(code()) ? "111111" : "000000");
        page.getByText("Me connecter").click();
        regarder(page, "code-erreur");
        page.getByLabel("Les 6 chiffres").fill(code());
        page.getByText("Me connecter").click();
        page.waitForURL("**/espace**");
        page.navigate(adresse("/espace/mes-donnees"));
        assertThat(page.locator("h1")).hasText("Mes données");
        regarder(page, "mes-donnees");
        page.navigate(adresse("/agents"));
        assertThat(page.locator("h1")).isVisible();
        Navigateur.capturer(page, "compte-agents-refuse");
        page.navigate(adresse("/deconnexion"));
        regarder(page, "deconnexion");
    }

    @Test
    void aDemonstrationAccountEntersInOneClick() {
        FOURNISSEUR.portail("http://localhost:" + port);
        var page = navigateur.telephone(ColorScheme.DARK).newPage();
        page.navigate(adresse("/connexion"));
        regarder(page, "connexion-sombre");
        page.getByText("Inès Carrel").click();
        page.waitForURL("**/connexion/adresse");
        regarder(page, "adresse");
    }

    @Test
    void aReferentEntersInOneClick() {
        FOURNISSEUR.portail("http://localhost:" + port);
        var page = navigateur.bureau().newPage();
        page.navigate(adresse("/connexion"));
        page.getByText("Camille Roux").click();
        page.waitForURL("**/agents/**");
        assertThat(page.locator("h1")).isVisible();
        Navigateur.capturer(page, "compte-agents");
    }

    private String code() {
        return boite.dernier("telephone@demo.example");
    }

    private static void regarder(Page page, String nom) {
        Navigateur.capturer(page, "compte-" + nom);
        Navigateur.verifierAccessibilite(page);
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + chemin;
    }
}
