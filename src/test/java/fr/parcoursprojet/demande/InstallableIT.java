package fr.parcoursprojet.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The portal on the home screen of a phone, and what it says without network. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, PorteDEssai.class})
class InstallableIT {

    private static Navigateur navigateur;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @LocalServerPort
    int port;

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @Test
    void aPhoneMayInstallItWithItsIcon() throws IOException {
        try (var telephone = navigateur.telephoneQuiInstalle()) {
            var page = telephone.newPage();
            page.navigate(adresse(""));
            var manifeste = telephone
                    .request()
                    .get(adresse(page.locator("link[rel=manifest]").getAttribute("href")));
            assertThat(manifeste.ok()).isTrue();
            for (var icone :
                    JsonParser.parseString(manifeste.text()).getAsJsonObject().getAsJsonArray("icons")) {
                var dite = icone.getAsJsonObject();
                var image = ImageIO.read(new ByteArrayInputStream(telephone
                        .request()
                        .get(adresse(dite.get("src").getAsString()))
                        .body()));
                assertThat(image.getWidth() + "x" + image.getHeight())
                        .isEqualTo(dite.get("sizes").getAsString());
            }
            var defauts = telephone.newCDPSession(page).send("Page.getInstallabilityErrors");
            assertThat(defauts.getAsJsonArray("installabilityErrors").toString())
                    .isIn("[]", "[{\"errorId\":\"in-incognito\",\"errorArguments\":[]}]");
        }
    }

    @Test
    void withoutNetworkThePageSaysWhatWaitsAndGoesOnByItself() {
        var demandeur = banc.personne();
        demandes.commencer(demandeur);
        try (var telephone = navigateur.telephoneQuiInstalle()) {
            var page = telephone.newPage();
            page.navigate(adresse(PorteDEssai.de(demandeur)));
            page.waitForURL("**/espace");
            page.locator("h1:visible").first().waitFor();
            page.keyboard().press("Tab");
            page.waitForFunction("() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller)");
            telephone.setOffline(true);
            page.navigate(adresse("/espace/demande"));
            assertThat(page.locator("h1")).hasText("Pas de réseau");
            assertThat(page.getByText("Rien n’attend d’être envoyé.")).isVisible();

            telephone.setOffline(false);
            assertThat(page.locator("h1:visible")).not().hasText("Pas de réseau");
            page.navigate(adresse("/espace/demande/projet/objet"));
            page.locator("vaadin-text-field").first().waitFor();
            telephone.setOffline(true);
            page.locator("vaadin-text-field input").first().fill("Un scooter");
            page.locator("vaadin-text-field input").first().blur();
            page.reload();
            assertThat(page.locator("h1")).hasText("Pas de réseau");
            assertThat(page.getByRole(AriaRole.LISTITEM)).hasText("Mon projet 1");
            Navigateur.capturer(page, "hors-reseau-page");
            Navigateur.verifierAccessibilite(page);

            telephone.setOffline(false);
            assertThat(page).hasURL(adresse("/espace/demande/projet/objet"));
            assertThat(page.locator("vaadin-text-field input").first()).hasValue("Un scooter");
        }
    }

    @Test
    void aReasonAndThePagesOfADocumentThatWaitAreCounted() {
        var demandeur = banc.personne();
        var dossier = banc.complete(demandeur);
        var codes = justificatifs.du(dossier).stream().map(Justificatif::code).toList();
        var absent = codes.get(1);
        justificatifs.retirer(dossier, demandeur, codes.getFirst());
        justificatifs.retirer(dossier, demandeur, absent);
        try (var telephone = navigateur.telephoneQuiInstalle()) {
            var page = telephone.newPage();
            page.navigate(adresse(PorteDEssai.de(demandeur)));
            page.waitForURL("**/espace");
            page.locator("h1:visible").first().waitFor();
            page.keyboard().press("Tab");
            page.waitForFunction("() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller)");
            page.navigate(adresse("/espace/demande/documents"));
            page.locator("#" + absent).getByText("Je ne l’ai pas").tap();
            page.locator("#" + absent + " vaadin-radio-button").first().waitFor();
            Navigateur.attendreLeCalme(page);
            telephone.setOffline(true);
            page.locator("#" + absent + " vaadin-radio-button").first().tap();
            page.waitForFileChooser(() -> page.locator("#" + codes.getFirst() + " [data-genre=fichier]")
                            .tap())
                    .setFiles(PhotosDEssai.unie("page.png", Color.ORANGE));
            assertThat(page.locator(".pages li")).hasCount(1);
            page.reload();
            assertThat(page.locator("h1")).hasText("Pas de réseau");
            assertThat(page.getByRole(AriaRole.LISTITEM)).hasText("Mes documents 2");
        }
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + chemin;
    }
}
