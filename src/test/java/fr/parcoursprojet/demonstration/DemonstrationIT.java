package fr.parcoursprojet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The first command of the README: it loads, in 512 MB of heap, and its data outlive a killed run. */
class DemonstrationIT {

    private static final Path DOSSIER = Path.of("target", "demonstration").toAbsolutePath();

    private final List<Integer> ports = portsLibres();
    private final int port = ports.getFirst();

    @Test
    void loadsOnceAndOutlivesAKill() throws Exception {
        Files.createDirectories(DOSSIER);
        var premiere = lancer("premiere.log");
        try {
            attendre(premiere, "premiere.log");
            assertThat(sortie("premiere.log"))
                    .contains("The demonstration is loaded")
                    .contains("http://localhost:" + port)
                    .contains("Camille Roux")
                    .contains("Yanis Robert");
            assertThat(page("/connexion")).contains("Camille Roux").contains("Inès Carrel");
            assertThat(page("/boite")).contains("PP-2026-").contains("bilal.haddad@exemple.fr");
        } finally {
            premiere.destroyForcibly(); // kill -9: the database server stays behind
            premiere.waitFor(30, TimeUnit.SECONDS);
        }
        var seconde = lancer("seconde.log");
        try {
            attendre(seconde, "seconde.log");
            assertThat(sortie("seconde.log")).doesNotContain("The demonstration is loaded");
            assertThat(page("/boite")).as("the inbox outlives a restart").contains("bilal.haddad@exemple.fr");
            // somebody the portal did not know would first have to prove their address
            assertThat(arrivee("/oauth2/authorization/franceconnect?compte=yanis.robert"))
                    .isEqualTo("/espace");
            assertThat(arrivee("/oauth2/authorization/franceconnect?compte=sarah.lemoine"))
                    .isEqualTo("/connexion/adresse");
        } finally {
            seconde.destroy();
            seconde.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private Process lancer(String journal) throws IOException {
        var commande = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Ddemonstration.dossier=" + DOSSIER.resolve("donnees"),
                "-Ddemonstration.port=" + port,
                "-Ddemonstration.gestion=" + ports.get(1),
                "-Ddemonstration.fournisseur=" + ports.get(2),
                "-Dvaadin.vaadin.frontend.folder="
                        + Path.of("target", "frontend").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Demonstration.class.getName());
        return new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(DOSSIER.resolve(journal).toFile())
                .start();
    }

    private static void attendre(Process portail, String journal) throws IOException {
        Awaitility.await()
                .atMost(Duration.ofMinutes(12))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> !portail.isAlive() || sortie(journal).contains("Ctrl+C"));
        assertThat(portail.isAlive()).as(sortie(journal)).isTrue();
    }

    private static String sortie(String journal) throws IOException {
        return Files.readString(DOSSIER.resolve(journal));
    }

    private String page(String chemin) throws Exception {
        return demander(chemin).body();
    }

    private String arrivee(String chemin) throws Exception {
        return demander(chemin).uri().getPath();
    }

    private HttpResponse<String> demander(String chemin) throws Exception {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    /** Below the range the system hands out by itself, where the embedded database takes its own. */
    private static List<Integer> portsLibres() {
        return new Random()
                .ints(20_000, 30_000)
                .distinct()
                .filter(DemonstrationIT::estLibre)
                .limit(3)
                .boxed()
                .toList();
    }

    private static boolean estLibre(int port) {
        try (var prise = new ServerSocket(port)) {
            return prise.isBound();
        } catch (IOException occupe) {
            return false;
        }
    }
}
