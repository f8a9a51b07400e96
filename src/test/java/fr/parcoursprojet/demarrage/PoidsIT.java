package fr.parcoursprojet.demarrage;

import static fr.parcoursprojet.banc.PortailLance.portLibre;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fr.parcoursprojet.banc.MachineDistante;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PortailLance;
import fr.parcoursprojet.banc.PremiereVisite;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the delivered jar costs a phone: bytes, requests, cookies and round trips, which do not depend on the machine. */
@EnabledIfSystemProperty(
        named = "livraison",
        matches = "true",
        disabledReason = "what is weighed is the delivered bundle")
class PoidsIT {

    private static final Path DOSSIER = Path.of("target", "poids");
    private static final int PORT = portLibre();
    private static final int GESTION = portLibre();
    private static final int MACHINE = portLibre();
    private static final String ADRESSE = "http://localhost:" + PORT;

    private static Alentours alentours;
    private static PortailLance portail;
    private static Navigateur navigateur;

    @BeforeAll
    static void ouvrir() throws Exception {
        alentours = new Alentours(DOSSIER);
        var reglages = alentours.reglages(PORT, GESTION);
        reglages.put("SERVER_TOMCAT_MBEANREGISTRY_ENABLED", "true");
        portail = new PortailLance(
                Path.of("."), reglages, DOSSIER.resolve("poids.log"), MachineDistante.options(MACHINE));
        portail.attendre(GESTION);
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() throws Exception {
        navigateur.close();
        portail.close();
        alentours.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/estimer",
                "/estimer/autres-aides",
                "/connexion",
                "/aide",
                "/accessibilite",
                "/mentions-legales"
            })
    void aPublicPageWeighsThirtyKilobytesAtMost(String page) {
        try (var telephone = navigateur.telephone()) {
            var visite = PremiereVisite.de(telephone, ADRESSE + page);
            System.out.println("First visit of " + visite);
            assertThat(visite.octets()).as(visite.detail()).isLessThanOrEqualTo(30_000);
            assertThat(telephone.cookies()).isEmpty();
        }
    }

    @Test
    void tenThousandAnonymousVisitsOpenNoSessionAndSetNoCookie() throws Exception {
        var biscuits = new CookieManager();
        try (var machine = new MachineDistante(MACHINE);
                var client = HttpClient.newBuilder().cookieHandler(biscuits).build()) {
            var avant = machine.sessionsOuvertes();
            var pages = List.of("/", "/estimer", "/aide", "/connexion", "/accessibilite");
            for (int visite = 0; visite < 10_000; visite++) {
                var reponse = client.send(
                        HttpRequest.newBuilder(URI.create(ADRESSE + pages.get(visite % pages.size())))
                                .build(),
                        BodyHandlers.discarding());
                assertThat(reponse.statusCode()).isEqualTo(200);
                assertThat(reponse.headers().allValues("Set-Cookie")).isEmpty();
            }
            assertThat(biscuits.getCookieStore().getCookies()).isEmpty();
            assertThat(machine.sessionsOuvertes()).isEqualTo(avant);
            // a page behind the sign-in does open one: the count would have seen it
            client.send(HttpRequest.newBuilder(URI.create(ADRESSE + "/espace")).build(), BodyHandlers.discarding());
            assertThat(machine.sessionsOuvertes()).isEqualTo(avant + 1);
        }
    }

    @Test
    void thePortalsFirstVisitIsLightAndAPageChangeIsOneRoundTrip() throws Exception {
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            alentours.entrer(page, ADRESSE);
            page.navigate(ADRESSE + "/espace");
            bouton(page, "Commencer");
            page.waitForURL("**/situation/identite");

            for (var ecran : List.of("/espace", "/espace/demande", "/espace/demande/situation/identite")) {
                try (var neuf = navigateur.telephone()) {
                    neuf.addCookies(telephone.cookies());
                    var visite = PremiereVisite.de(neuf, ADRESSE + ecran);
                    System.out.println("First visit of " + visite);
                    assertThat(visite.octets()).as(visite.detail()).isLessThanOrEqualTo(205_000);
                    assertThat(visite.requetes()).as(visite.detail()).isLessThanOrEqualTo(12);
                }
            }

            page.navigate(ADRESSE + "/espace/demande");
            page.locator("h1:visible").waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            unAllerRetour(page, "Ma situation", "**/situation/identite");
            unAllerRetour(page, "Retour", "**/espace/demande");
        }
    }

    @Test
    void whatAPublicPageFetchesInAdvanceIsNotAskedAgainByThePortal() throws Exception {
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            page.navigate(ADRESSE + "/estimer");
            page.locator("#cout").press("1");
            page.waitForFunction("() => localStorage.getItem('parcours-prevu')");
            alentours.entrer(page, ADRESSE);
            var visite = PremiereVisite.de(telephone, ADRESSE + "/espace");
            System.out.println("After the estimate, " + visite);
            assertThat(visite.octets()).as(visite.detail()).isLessThanOrEqualTo(12_000);
        }
    }

    /** Follows a link of the task list and counts what it asks of the server. */
    private static void unAllerRetour(Page page, String lien, String vers) {
        var demandes = new AtomicInteger();
        var reseau = page.context().newCDPSession(page);
        // an icon may be looked up again in the browser's own cache
        reseau.on("Network.loadingFinished", fin -> {
            if (fin.get("encodedDataLength").getAsLong() > 0) {
                demandes.incrementAndGet();
            }
        });
        reseau.send("Network.enable", new JsonObject());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(lien))
                .first()
                .tap();
        page.waitForURL(vers);
        PlaywrightAssertions.assertThat(page.locator("h1:visible")).isVisible();
        assertThat(demandes.get()).as(lien).isEqualTo(1);
        reseau.detach();
    }

    private static void bouton(Page page, String nom) {
        page.getByText(nom, new Page.GetByTextOptions().setExact(true)).click();
    }
}
