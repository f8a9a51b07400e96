package fr.parcoursprojet.installation;

import static fr.parcoursprojet.banc.PortailLance.portLibre;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.PortailLance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** A Keycloak unpacked from its zip, started with the command and the realm of the composition, on other ports. */
final class Keycloak implements AutoCloseable {

    static final String NOM = "keycloak.localhost";

    final int port = portLibre();
    private final int gestion = portLibre();
    private final Process processus;

    Keycloak(Path dossier, Composition composition, int portail) throws IOException {
        FileSystemUtils.deleteRecursively(dossier.resolve("data"));
        var imports = Files.createDirectories(dossier.resolve("data/import"));
        var royaume = Files.readString(Path.of("config/keycloak/agents-realm.json"));
        Files.writeString(
                imports.resolve("agents-realm.json"), royaume.replace("localhost:8080", "localhost:" + portail));
        var mots = new ArrayList<String>(List.of("bin/kc.sh"));
        composition.commande("keycloak").forEach(mot -> mots.add(mot.replace("8180", String.valueOf(port))));
        mots.add("--http-management-port=" + gestion);
        var lanceur = new ProcessBuilder(mots).directory(dossier.toFile()).redirectErrorStream(true);
        lanceur.environment().putAll(composition.environnement("keycloak"));
        lanceur.environment().put("JAVA_HOME", System.getProperty("java.home"));
        lanceur.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m");
        processus =
                lanceur.redirectOutput(dossier.resolve("keycloak.log").toFile()).start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .until(() -> !processus.isAlive() || PortailLance.repond(gestion, "/health/ready") == 200);
        assertThat(processus.isAlive()).as("see keycloak.log").isTrue();
    }

    /** Where the portal and the browser find it: one name for both. */
    String adresse() {
        return "http://" + NOM + ":" + port;
    }

    /** Runs the health check of the composition. */
    int verifier(Composition composition) throws IOException, InterruptedException {
        var mots = composition.verification("keycloak").stream()
                .map(mot -> mot.replace("/9000", "/" + gestion))
                .toList();
        return new ProcessBuilder(mots).start().waitFor();
    }

    @Override
    public void close() {
        processus.descendants().forEach(ProcessHandle::destroy);
        processus.destroy();
    }
}
