package fr.parcoursprojet.installation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parcoursprojet.banc.PortailLance.portLibre;
import static fr.parcoursprojet.banc.PortailLance.repond;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.parcoursprojet.banc.BaseEmbarquee;
import fr.parcoursprojet.banc.ClamdReel;
import fr.parcoursprojet.banc.CleDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PortailLance;
import fr.parcoursprojet.banc.PremiereVisite;
import fr.parcoursprojet.demande.BancDeDemande;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;

/**
 * The composition without its containers: the settings of {@code docker-compose.yml}, {@code config/compose.yaml} and the
 * realm, given to the jar beside a real MariaDB, Keycloak, clamd and a mail server. Run on demand, for Keycloak weighs
 * 170 MB: see <i>Trying the composition without containers</i> in docs/exploitation.md.
 */
@EnabledIfSystemProperty(named = "keycloak", matches = ".+")
class InstallationIT {

    private static final Path DOSSIER = Path.of("target", "installation");
    private static final int PORT = portLibre();
    private static final int GESTION = portLibre();

    private static final Map<String, String> IDENTITE = new TreeMap<>(Map.of(
            "Prénom", "Inès",
            "Nom de famille", "Carrel",
            "Jour", "12",
            "Mois", "4",
            "Année", "2003",
            "Téléphone", "06 12 34 56 78"));

    private static Composition composition;
    private static BaseEmbarquee base;
    private static GreenMail courrier;
    private static ClamdReel clamd;
    private static Keycloak keycloak;
    private static PortailLance portail;
    private static Navigateur navigateur;

    @BeforeAll
    static void toutDemarrer() throws Exception {
        composition = new Composition(Map.of("PORTAIL_FICHIERS_CLE", CleDEssai.nouvelle()));
        FileSystemUtils.deleteRecursively(DOSSIER.resolve("fichiers"));
        Files.createDirectories(DOSSIER);
        base = new BaseEmbarquee(DOSSIER.resolve("mariadb"));
        courrier = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        courrier.start();
        clamd = new ClamdReel(DOSSIER);
        keycloak = new Keycloak(Path.of(System.getProperty("keycloak")), composition, PORT);
        portail = lePortail();
        portail.attendre(GESTION);
        navigateur = new Navigateur();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    static void toutArreter() throws Exception {
        for (AutoCloseable un : new AutoCloseable[] {navigateur, portail, keycloak, clamd, base}) {
            if (un != null) {
                un.close();
            }
        }
        courrier.stop();
    }

    /** The container's settings, its hosts and ports replaced by those of here. */
    private static PortailLance lePortail() throws Exception {
        var reglages = composition.environnement("portail");
        FileSystemUtils.copyRecursively(Path.of("config"), DOSSIER.resolve("config"));
        var compose = DOSSIER.resolve("config/compose.yaml");
        Files.writeString(
                compose, Files.readString(compose).replace("http://keycloak.localhost:8180", keycloak.adresse()));
        remplacer(reglages, "SPRING_DATASOURCE_URL", "jdbc:mariadb://mariadb:3306/portail", base.getJdbcUrl());
        remplacer(reglages, "SPRING_DATASOURCE_PASSWORD", "portail", base.getPassword());
        remplacer(
                reglages,
                "SPRING_FLYWAY_PASSWORD",
                "migrations",
                base.migrations().getPassword());
        remplacer(reglages, "SPRING_MAIL_HOST", "courriels", "127.0.0.1");
        remplacer(
                reglages,
                "SPRING_MAIL_PORT",
                "1025",
                String.valueOf(courrier.getSmtp().getPort()));
        remplacer(reglages, "PORTAIL_ADRESSE", "http://localhost:8080", adresse(""));
        remplacer(reglages, "PORTAIL_ANTIVIRUS_ADRESSE", "clamd:3310", clamd.adresse());
        remplacer(reglages, "PORTAIL_FICHIERS_DOSSIER", "/opt/parcours/fichiers", "fichiers");
        remplacer(
                reglages,
                "SPRING_CONFIG_ADDITIONAL_LOCATION",
                "file:/opt/parcours/config/compose.yaml",
                "file:config/compose.yaml");
        reglages.put("SERVER_PORT", String.valueOf(PORT));
        reglages.put("MANAGEMENT_SERVER_PORT", String.valueOf(GESTION));
        // in a container the network knows the provider's name; here a file does
        var noms = Files.writeString(
                DOSSIER.resolve("hosts"),
                "127.0.0.1 localhost " + Keycloak.NOM + " "
                        + InetAddress.getLocalHost().getHostName() + "\n");
        return new PortailLance(
                DOSSIER,
                reglages,
                DOSSIER.resolve("portail.log").toAbsolutePath(),
                "-Djdk.net.hosts.file=" + noms.toAbsolutePath());
    }

    private static void remplacer(Map<String, String> reglages, String cle, String attendu, String ici) {
        assertThat(reglages.put(cle, ici)).isEqualTo(attendu);
    }

    @Test
    void healthAnswersOnTheManagementPortOnlyAndTheProvidersCheckIsRight() throws Exception {
        for (var chemin : new String[] {"/actuator/health", "/actuator/health/readiness", "/actuator/info"}) {
            assertThat(repond(GESTION, chemin)).isEqualTo(200);
            assertThat(repond(PORT, chemin)).isNotEqualTo(200);
        }
        assertThat(keycloak.verifier(composition)).isZero();
    }

    @Test
    void anAgentEntersThroughKeycloakAndLeavesItToo() {
        try (var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            versKeycloak(page, "a-remplacer");
            page.locator("#password-new").fill("un-vrai-secret");
            page.locator("#password-confirm").fill("un-vrai-secret");
            page.locator("[type=submit]").click();
            page.waitForURL("**/agents/a-faire**");
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.getByText("Camille Essai").first()).isVisible();
            Navigateur.capturer(page, "installation-agent");
            mesurer(navigateur.bureau(), bureau, "/agents/a-faire");

            page.navigate(adresse("/deconnexion"));
            page.getByText("Me déconnecter").click();
            page.waitForURL(adresse("/") + "**");
            versKeycloak(page, "un-vrai-secret"); // asked again: the provider's session has ended
            page.waitForURL("**/agents/a-faire**");
        }
    }

    @Test
    void aPersonEntersWithTheCodeOfAMailAndOnlyACleanFileIsKept() throws Exception {
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            page.navigate(adresse("/connexion"));
            page.getByLabel("Votre adresse e-mail").fill(UUID.randomUUID() + "@exemple.fr");
            page.getByText("Recevoir un code").tap();
            assertThat(courrier.waitForIncomingEmail(20_000, 1)).isTrue();
            var sujet = courrier.getReceivedMessages()[0].getSubject();
            page.getByLabel("Les 6 chiffres").fill(sujet.substring(0, 6));
            page.getByText("Me connecter").tap();
            page.waitForURL("**/espace**");
            Navigateur.capturer(page, "installation-connecte");
            mesurer(navigateur.telephone(), telephone, "/espace");
            assertThat(page.locator("h1").first()).isVisible();
            Navigateur.capturer(page, "installation-espace");

            bouton(page, "Commencer");
            for (var reponse : IDENTITE.entrySet()) {
                page.getByLabel(reponse.getKey()).first().fill(reponse.getValue());
            }
            bouton(page, "Continuer");
            page.waitForURL("**/situation/adresse");
            repondre(page, "situation/activite", "J’ai un emploi");
            repondre(page, "projet/motif", "Me déplacer");
            page.navigate(adresse("/espace/demande/documents"));
            var attendus = page.locator("[data-genre=fichier]");
            assertThat(attendus.first()).isVisible();
            var combien = attendus.count();
            donner(page, avec(ClamdReel.EICAR));
            assertThat(page.getByText("Un virus a été trouvé dans ce fichier").first())
                    .isVisible();
            assertThat(attendus).hasCount(combien);
            Navigateur.capturer(page, "installation-virus");
            assertThat(Files.exists(DOSSIER.resolve("fichiers"))).isFalse();
            donner(page, avec("rien"));
            assertThat(attendus).hasCount(combien - 1);
            Navigateur.capturer(page, "installation-sain");
        }
    }

    private static void mesurer(BrowserContext sansRien, BrowserContext connecte, String page) {
        try (sansRien) {
            sansRien.addCookies(connecte.cookies());
            System.out.println("First visit of " + PremiereVisite.de(sansRien, adresse(page)));
        }
    }

    private static void versKeycloak(Page page, String secret) {
        page.navigate(adresse("/connexion"));
        page.locator("a[href$='/oauth2/authorization/agents']").click();
        page.waitForURL(Pattern.compile(Pattern.quote(keycloak.adresse()) + ".*"));
        page.locator("#username").fill("referent");
        page.locator("#password").fill(secret);
        page.locator("#kc-login").click();
    }

    private static void repondre(Page page, String question, String reponse) {
        page.navigate(adresse("/espace/demande/" + question));
        page.getByText(reponse, new Page.GetByTextOptions().setExact(true)).tap();
        bouton(page, "Continuer");
        page.waitForURL(adresse -> !adresse.endsWith(question));
    }

    private static void bouton(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom))
                .last()
                .tap();
    }

    private static void donner(Page page, byte[] fichier) {
        page.waitForFileChooser(
                        () -> page.locator("[data-genre=fichier]").first().tap())
                .setFiles(new FilePayload("document.pdf", "application/pdf", fichier));
    }

    private static byte[] avec(String fin) {
        return (new String(BancDeDemande.PDF, StandardCharsets.US_ASCII) + "\n% " + fin)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String adresse(String chemin) {
        return "http://localhost:" + PORT + chemin;
    }
}
