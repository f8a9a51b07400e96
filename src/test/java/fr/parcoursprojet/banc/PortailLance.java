package fr.parcoursprojet.banc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The delivered jar in a process of its own, with settings from the environment, as a city starts it. */
public final class PortailLance implements AutoCloseable {

    private final Process processus;
    private final Path journal;

    /**
     * Starts it.
     *
     * @param dossier the folder it is started in, with its {@code config}
     * @param reglages the environment
     * @param journal what it writes
     * @param options more options of the JVM
     */
    public PortailLance(Path dossier, Map<String, String> reglages, Path journal, String... options)
            throws IOException {
        this.journal = journal;
        var mots = new ArrayList<String>();
        mots.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        mots.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        mots.addAll(List.of(options));
        mots.addAll(JarPret.lancement());
        // not through the environment: ..._HIKARI_CONNECTION_TIMEOUT would be read as "connection"
        mots.add("--spring.datasource.hikari.connection-timeout=5000");
        var lanceur = new ProcessBuilder(mots).directory(dossier.toFile()).redirectErrorStream(true);
        lanceur.environment().putAll(reglages);
        processus = lanceur.redirectOutput(journal.toFile()).start();
    }

    /** Waits until its readiness answers on the management port; fails with its journal when it stops before. */
    public void attendre(int gestion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> !processus.isAlive() || repond(gestion, "/actuator/health/readiness") == 200);
        assertThat(processus.isAlive()).as(journal()).isTrue();
    }

    /** Waits until it has refused to start, and gives what it wrote. */
    public String refus() throws InterruptedException {
        assertThat(processus.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(processus.exitValue()).isNotZero();
        return journal();
    }

    /** {@code kill -9}. */
    public void tuer() throws InterruptedException {
        processus.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        processus.destroy();
        if (!processus.waitFor(30, TimeUnit.SECONDS)) {
            processus.destroyForcibly();
        }
    }

    private String journal() {
        try {
            return Files.readString(journal);
        } catch (IOException illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    /** The jar of the package phase. */
    public static File jar() {
        var candidats = Path.of("target")
                .toFile()
                .listFiles((dossier, nom) -> nom.startsWith("parcours-projet-") && nom.endsWith(".jar"));
        assertThat(candidats).as("the jar of the package phase").isNotNull().hasSize(1);
        return candidats[0];
    }

    /** What a port of this machine answers to a path: a status, or -1 when nothing listens. */
    public static int repond(int port, String chemin) {
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

    /** A port nothing listens on. */
    public static int portLibre() {
        try (var prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        } catch (IOException occupe) {
            throw new IllegalStateException(occupe);
        }
    }
}
