package fr.parcoursprojet.banc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The delivered jar, taken out of its wrapping once as the image does, so that it starts sooner; and what the JVM learnt of it. */
public final class JarPret {

    private static final Path DOSSIER = Path.of("target", "sorti").toAbsolutePath();
    private static final Path APPRIS = DOSSIER.resolve("appris.aot");

    private JarPret() {}

    /** The words that start it. */
    static List<String> lancement() throws IOException {
        var jar = sorti().toString();
        return Files.exists(APPRIS) ? List.of("-XX:AOTCache=" + APPRIS, "-jar", jar) : List.of("-jar", jar);
    }

    /** The option by which a portal that stops leaves to the next ones what the JVM learnt while it started. */
    public static String apprendre() {
        return "-XX:AOTCacheOutput=" + APPRIS;
    }

    /** Two processes of tests may want it at once: one takes it out, the other waits. */
    private static Path sorti() throws IOException {
        Files.createDirectories(DOSSIER);
        try (var verrou = FileChannel.open(
                        DOSSIER.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var tenu = verrou.lock()) {
            var emballe = PortailLance.jar();
            var jar = DOSSIER.resolve(emballe.getName());
            if (!Files.exists(jar) || Files.getLastModifiedTime(jar).toMillis() < emballe.lastModified()) {
                FileSystemUtils.deleteRecursively(DOSSIER.resolve("lib"));
                Files.deleteIfExists(APPRIS);
                sortir(emballe.getPath());
            }
            assertThat(tenu.isValid()).isTrue();
            return jar;
        }
    }

    private static void sortir(String emballe) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var outil = new ProcessBuilder(
                        java,
                        "-Djarmode=tools",
                        "-jar",
                        emballe,
                        "extract",
                        "--force",
                        "--destination",
                        DOSSIER.toString())
                .redirectErrorStream(true)
                .redirectOutput(DOSSIER.resolve("sortie.log").toFile())
                .start();
        try {
            assertThat(outil.waitFor()).isZero();
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new IOException(arret);
        }
    }
}
