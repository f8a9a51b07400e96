package fr.parcoursprojet.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import fr.parcoursprojet.banc.Navigateur;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The delivered jar and a cheap phone: whatever breaks in the middle of a page, every field is there afterwards and the
 * person is back on the same page. {@code -Drien.coupure=60} is how many seconds the network is cut.
 */
class RienNEstPerduIT {

    private static final int COUPURE = Integer.getInteger("rien.coupure", 60);
    private static final double PATIENCE = 45_000;
    private static final String IDENTITE = "/espace/demande/situation/identite";

    private static Navigateur navigateur;
    private static PortailReel portail;

    private String email;

    @BeforeAll
    static void ouvrir() throws Exception {
        portail = new PortailReel();
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() throws Exception {
        navigateur.close();
        portail.close();
    }

    @BeforeEach
    void quelquUn() {
        email = UUID.randomUUID() + "@exemple.fr";
    }

    @Test
    void aMinuteWithoutNetworkInTheMiddleOfAPage() {
        try (var telephone = navigateur.telephone()) {
            var page = identite(telephone);
            ecrire(page, "Prénom", "Inès");
            enregistre(page);
            telephone.setOffline(true);
            remplir(page);
            assertThat(page.getByText("En attente du réseau.")).isVisible(visible());
            Navigateur.capturer(page, "perdu-hors-reseau");
            page.waitForTimeout(COUPURE * 1000d); // the cut itself
            telephone.setOffline(false);
            enregistre(page);
            toutEstEnBase();
            page.reload();
            toutEstLa(page);
        }
    }

    @Test
    void theTabClosedAndOpenedAgain() {
        try (var telephone = navigateur.telephone()) {
            var page = identite(telephone);
            ecrire(page, "Prénom", "Inès");
            enregistre(page);
            telephone.setOffline(true);
            remplir(page);
            page.close();
            telephone.setOffline(false);
            var rouverte = telephone.newPage();
            rouverte.navigate(portail.adresse("/espace"));
            toutEstLa(rouverte);
            toutEstEnBase();
        }
    }

    @Test
    void theSessionExpired() {
        try (var telephone = navigateur.telephone()) {
            var page = identite(telephone);
            ecrire(page, "Prénom", "Inès");
            enregistre(page);
            // what the phone holds once the server has forgotten the session
            telephone.addCookies(List.of(new Cookie("JSESSIONID", "oubliee").setUrl(portail.adresse("/"))));
            remplir(page);
            page.getByText("Vous étiez absent un moment").waitFor();
            Navigateur.attendreLeCalme(page);
            Navigateur.capturer(page, "perdu-session");
            page.getByText("Vous étiez absent un moment").tap();
            assertThat(page).hasURL(Pattern.compile(".*/connexion.*"), url());
            portail.connecter(page, email);
            toutEstLa(page);
            toutEstEnBase();
        }
    }

    @Test
    void theServerKilledAndStartedAgain() throws Exception {
        try (var telephone = navigateur.telephone()) {
            var page = identite(telephone);
            ecrire(page, "Prénom", "Inès");
            enregistre(page);
            portail.tuer();
            remplir(page);
            assertThat(page.getByText("En attente du réseau.")).isVisible(visible());
            portail.relancer();
            page.getByText("Vous étiez absent un moment")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(90_000));
            page.getByText("Vous étiez absent un moment").tap();
            assertThat(page).hasURL(Pattern.compile(".*/connexion.*"), url());
            portail.connecter(page, email);
            toutEstLa(page);
            toutEstEnBase();
        }
    }

    @Test
    void aSendingGoesOnAfterTheServerDied() throws Exception {
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            page.setDefaultTimeout(PATIENCE);
            portail.connecter(page, email);
            var reponses = new RemplissageAuTelephone(page, PATIENCE);
            reponses.situation();
            reponses.motif();
            page.navigate(portail.adresse("/espace/demande/documents"));
            var carte = page.locator("#identite");
            page.waitForFileChooser(() -> carte.locator("[data-genre=fichier]").tap())
                    .setFiles(new FilePayload[] {
                        PhotosDEssai.lourde("recto.jpg", 1800, 1400), PhotosDEssai.lourde("verso.jpg", 1800, 1400)
                    });
            assertThat(page.locator(".pages li")).hasCount(2);
            var venus = new AtomicInteger();
            page.onResponse(reponse -> {
                if (reponse.request().method().equals("PUT") && venus.incrementAndGet() == 2) {
                    portail.tuer();
                }
            });
            page.getByText("Envoyer les 2 pages").tap();
            assertThat(page.getByText("Le réseau a coupé. L’envoi reprend")).isVisible(visible());
            var arrives = morceaux();
            assertThat(arrives).isGreaterThanOrEqualTo(2);
            portail.relancer();
            page.getByText("Vous étiez absent un moment").first().waitFor();
            page.navigate(portail.adresse("/connexion"));
            portail.connecter(page, email);
            assertThat(page).hasURL(Pattern.compile(".*/espace/demande/documents"), url());
            assertThat(page.locator("#identite").getByText("Donné le")).isVisible(visible());
        }
        assertThat(morceaux()).as("nothing is left on its way").isZero();
        assertThat(portail.sql()
                        .sql(
                                "select p.nom_fichier from justificatifs_piece p join compte_usager u on u.id = p.demandeur"
                                        + " where u.email = :email and p.code = 'identite'")
                        .param("email", email)
                        .query(String.class)
                        .single())
                .isEqualTo("recto.jpg");
    }

    private long morceaux() {
        return portail.sql()
                .sql("select count(*) from stockage_morceau m join compte_usager u on u.id = m.proprietaire"
                        + " where u.email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    @Test
    void aSecondPhoneOnTheSamePage() {
        try (var premier = navigateur.telephone();
                var second = navigateur.telephone()) {
            var ici = identite(premier);
            ecrire(ici, "Prénom", "Inès");
            enregistre(ici);
            var la = second.newPage();
            portail.connecter(la, email);
            assertThat(la).hasURL(Pattern.compile(".*" + IDENTITE), url());
            assertThat(la.getByLabel("Prénom")).hasValue("Inès");
            ecrire(la, "Prénom", "Agnès");
            enregistre(la);

            // the first phone answers another field: it is told, and reverts nothing
            ecrire(ici, "Nom de famille", "Carrel");
            assertThat(ici.getByText("Vous avez aussi répondu sur un autre écran"))
                    .isVisible(visible());
            assertThat(ici.getByText("À vérifier")
                            .or(ici.getByText("Enregistré"))
                            .first())
                    .isVisible();
            Navigateur.capturer(ici, "deux-telephones");
            Navigateur.verifierAccessibilite(ici);
            assertThat(ici.getByLabel("Prénom")).hasValue("Agnès");
            assertThat(ici.getByLabel("Nom de famille")).hasValue("Carrel");
            Awaitility.await().untilAsserted(() -> assertThat(enBase("prenom")).isEqualTo("Agnès"));
            Awaitility.await().untilAsserted(() -> assertThat(enBase("nom")).isEqualTo("Carrel"));

            // the second phone is told too, before it goes on
            la.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer"))
                    .tap();
            assertThat(la.getByText("Vous avez aussi répondu sur un autre écran"))
                    .isVisible(visible());
            assertThat(la.getByLabel("Nom de famille")).hasValue("Carrel");

            // the same field on both: the later answer wins
            ecrire(la, "Nom de famille", "Carrel-Roy");
            enregistre(la);
            assertThat(enBase("nom")).isEqualTo("Carrel-Roy");
        }
    }

    @Test
    void anEarlierAnswerThatArrivesLateDoesNotWin() {
        try (var premier = navigateur.telephone();
                var second = navigateur.telephone()) {
            var ici = identite(premier);
            ecrire(ici, "Nom de famille", "Carrel");
            enregistre(ici);
            var la = second.newPage();
            lenteur(la, 8); // a poor phone: its page opens long after the server drew it
            portail.connecter(la, email);
            assertThat(la.getByLabel("Nom de famille"))
                    .hasValue("Carrel", new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
            lenteur(la, 1);
            premier.setOffline(true);
            ecrire(ici, "Nom de famille", "Ancien");
            la.waitForTimeout(1000); // the same person takes up the other phone
            ecrire(la, "Nom de famille", "Récent");
            enregistre(la);
            premier.setOffline(false);
            assertThat(ici.getByText("vous avez répondu plus tard sur un autre appareil"))
                    .isVisible(visible());
            assertThat(ici.getByText("À vérifier")).isVisible();
            assertThat(ici.getByLabel("Nom de famille")).hasValue("Récent");
            Navigateur.capturer(ici, "plus-tard-ailleurs");
            Navigateur.verifierAccessibilite(ici);
            assertThat(enBase("nom")).isEqualTo("Récent");
            ici.getByText("Remettre ce que j’avais écrit ici").tap();
            assertThat(ici.getByLabel("Nom de famille")).hasValue("Ancien");
            Awaitility.await().untilAsserted(() -> assertThat(enBase("nom")).isEqualTo("Ancien"));
        }
    }

    @Test
    void twoSecondsARoundTripThenBackAndForwardThroughEverythingAndSentOnce() {
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            portail.connecter(page, email);
            var reponses = new RemplissageAuTelephone(page, PATIENCE);
            page.setDefaultTimeout(PATIENCE);
            ralentir(page, 2000);
            reponses.situation();
            ralentir(page, 0);
            reponses.leReste();

            // back to the beginning with the phone's own button, then forward again
            var pages = reponses.pages();
            for (int rang = pages.size() - 1; rang >= 0; rang--) {
                reculer(page, pages.get(rang));
                reponses.verifier();
            }
            for (int rang = 1; rang < pages.size(); rang++) {
                avancer(page, pages.get(rang));
                reponses.verifier();
            }

            page.navigate(portail.adresse("/espace/demande/verification"));
            reponses.titre("Vérifier et envoyer");
            page.getByText("Je déclare").tap();
            page.getByText("J’accepte").tap();
            ralentir(page, 2000);
            page.evaluate("""
                    () => {
                      const envoyer = [...document.querySelectorAll('vaadin-button')]
                        .find((bouton) => bouton.textContent.includes('Envoyer ma demande'));
                      envoyer.click();
                      envoyer.click();
                    }""");
            reponses.titre("Votre demande est envoyée");
        }
        assertThat(portail.sql()
                        .sql("select count(*) from demande_demande d join compte_usager u on u.id = d.demandeur"
                                + " where u.email = :email and d.numero is not null")
                        .param("email", email)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> portail.recus(email, "PP-") >= 1);
        assertThat(portail.recus(email, "PP-")).as("one receipt").isEqualTo(1);
    }

    private static void reculer(Page page, String jusqua) {
        for (int pas = 0; !page.url().equals(jusqua) && pas < 12; pas++) {
            var avant = page.url();
            page.goBack();
            calme(page, avant);
        }
        assertThat(page).hasURL(jusqua);
    }

    /** The page is another one, and the server has drawn it. */
    private static void calme(Page page, String avant) {
        page.waitForFunction("avant => location.href !== avant", avant);
        page.waitForFunction("""
                () => new Promise((suite) => requestAnimationFrame(() => requestAnimationFrame(() => suite(
                  Object.values(window.Vaadin.Flow.clients).every((un) => !un.isActive || !un.isActive())))))""");
    }

    private static void avancer(Page page, String jusqua) {
        for (int pas = 0; !page.url().equals(jusqua) && pas < 12; pas++) {
            var avant = page.url();
            page.goForward();
            calme(page, avant);
        }
        assertThat(page).hasURL(jusqua);
    }

    /** A round trip of so many milliseconds, over a network of the second generation. */
    private static void ralentir(Page page, int latence) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latence);
        conditions.addProperty("downloadThroughput", latence > 0 ? 30_000 : -1);
        conditions.addProperty("uploadThroughput", latence > 0 ? 15_000 : -1);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    }

    /** A processor so many times slower. */
    private static void lenteur(Page page, int fois) {
        var conditions = new JsonObject();
        conditions.addProperty("rate", fois);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", conditions);
    }

    private Page identite(BrowserContext telephone) {
        var page = telephone.newPage();
        page.setDefaultTimeout(PATIENCE);
        portail.connecter(page, email);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Commencer"))
                .tap();
        assertThat(page).hasURL(Pattern.compile(".*" + IDENTITE), url());
        assertThat(page.getByLabel("Prénom")).isVisible(visible());
        return page;
    }

    /** The rest of the page, in one go. */
    private static void remplir(Page page) {
        ecrire(page, "Nom de famille", "Carrel");
        ecrire(page, "Jour", "12");
        ecrire(page, "Mois", "4");
        ecrire(page, "Année", "2003");
        ecrire(page, "Téléphone", "06 12 34 56 78");
    }

    private static void toutEstLa(Page page) {
        assertThat(page).hasURL(Pattern.compile(".*" + IDENTITE), url());
        for (var champ : List.of(
                List.of("Prénom", "Inès"),
                List.of("Nom de famille", "Carrel"),
                List.of("Jour", "12"),
                List.of("Mois", "4"),
                List.of("Année", "2003"),
                List.of("Téléphone", "06 12 34 56 78"))) {
            assertThat(page.getByLabel(champ.getFirst()).first())
                    .hasValue(
                            Pattern.compile(champ.getLast().replace(" ", "[\\s\\u00a0\\u202f]")),
                            new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
        }
        page.waitForFunction("() => !Object.keys(localStorage).some(cle => cle.startsWith('parcours-garde:'))");
    }

    private void toutEstEnBase() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(enBase("prenom")).isEqualTo("Inès");
            assertThat(enBase("nom")).isEqualTo("Carrel");
            assertThat(enBase("naissance")).isEqualTo("2003-04-12");
            assertThat(enBase("telephone")).contains("612345678");
        });
    }

    private String enBase(String colonne) {
        return String.valueOf(portail.sql()
                .sql("select s." + colonne + " from demande_situation s join demande_demande d on d.id = s.dossier"
                        + " join compte_usager u on u.id = d.demandeur where u.email = :email")
                .param("email", email)
                .query()
                .singleValue());
    }

    private static void enregistre(Page page) {
        page.waitForFunction("() => !Object.keys(localStorage).some(cle => cle.startsWith('parcours-garde:'))");
        assertThat(page.getByText("Enregistré").first()).isVisible(visible());
    }

    private static void ecrire(Page page, String champ, String valeur) {
        var zone = page.getByLabel(champ).first();
        zone.fill(valeur);
        zone.blur();
    }

    private static LocatorAssertions.IsVisibleOptions visible() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private static PageAssertions.HasURLOptions url() {
        return new PageAssertions.HasURLOptions().setTimeout(PATIENCE);
    }
}
