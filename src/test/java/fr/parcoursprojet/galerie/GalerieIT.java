package fr.parcoursprojet.galerie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The components in a real browser: axe finds nothing, on the phone and at the desk, in light and in dark. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, PorteOuverte.class})
class GalerieIT {

    static Navigateur navigateur;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void stop() {
        navigateur.close();
    }

    @Test
    void phoneInLight() {
        regarder(navigateur.telephone(), "espace/galerie", "galerie-telephone");
    }

    @Test
    void phoneInDark() {
        regarder(navigateur.telephone(ColorScheme.DARK), "espace/galerie", "galerie-telephone-sombre");
    }

    @Test
    void deskInLight() {
        regarder(navigateur.bureau(), "agents/galerie", "galerie-bureau");
    }

    @Test
    void deskInDark() {
        regarder(navigateur.bureau(ColorScheme.DARK), "agents/galerie", "galerie-bureau-sombre");
    }

    @Test
    void homeInLightAndDark() {
        regarder(navigateur.telephone(), "", "accueil");
        regarder(navigateur.telephone(ColorScheme.DARK), "", "accueil-sombre");
    }

    @Test
    void pagesOfPlainText() {
        for (var page : List.of("aide", "accessibilite", "mentions-legales", "nulle-part")) {
            regarder(navigateur.telephone(), page, page);
        }
    }

    @Test
    void narrowPhoneScrollsOnlyDownwards() {
        try (var contexte = navigateur.telephone()) {
            var page = ouvrir(contexte, "espace/galerie");
            page.setViewportSize(320, 640);
            assertThat(page.locator("main")).isVisible();
            org.assertj.core.api.Assertions.assertThat(page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
        }
    }

    @Test
    void publicPagesLeaveNoCookie() {
        try (var contexte = navigateur.telephone()) {
            ouvrir(contexte, "");
            ouvrir(contexte, "aide");
            org.assertj.core.api.Assertions.assertThat(contexte.cookies()).isEmpty();
        }
    }

    @Test
    void whatIsTypedWithoutNetworkIsKeptAndSentLater() {
        try (var contexte = navigateur.telephone()) {
            var page = ouvrir(contexte, "espace/galerie");
            contexte.setOffline(true);
            page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Łukasz-Carrel");
            assertThat(page.getByText("En attente du réseau.").first()).isVisible();
            page.close();
            contexte.setOffline(false);
            var retour = ouvrir(contexte, "espace/galerie");
            assertThat(retour.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("Łukasz-Carrel");
        }
    }

    private void regarder(BrowserContext contexte, String chemin, String nom) {
        try (contexte) {
            var page = ouvrir(contexte, chemin);
            Navigateur.capturer(page, nom);
            Navigateur.capturerEntiere(page, nom + "-entiere");
            Navigateur.verifierAccessibilite(page);
        }
    }

    private Page ouvrir(BrowserContext contexte, String chemin) {
        var page = contexte.newPage();
        page.navigate("http://localhost:" + port + "/" + chemin);
        page.locator("main").waitFor();
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        return page;
    }
}
