package fr.parcoursprojet.banc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;

/** Debian's clamd with one signature of ours, the EICAR test file: up in a moment, nothing to download. */
public final class ClamdReel implements AutoCloseable {

    /** The file every antivirus takes for a virus, and which is none. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final Process clamd;
    private final int port = PortailLance.portLibre();

    /**
     * Starts it.
     *
     * @param parent the folder that will hold its files
     */
    public ClamdReel(Path parent) throws IOException {
        var programme = Path.of("/usr/sbin/clamd");
        assertThat(programme)
                .as("clamd is not installed: apt-get install clamav-daemon")
                .exists();
        var dossier = Files.createDirectories(
                parent.resolve("clamav-" + ProcessHandle.current().pid()).toAbsolutePath());
        var signature = HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(dossier.resolve("essai.ndb"), "Essai.Eicar:0:*:" + signature + "\n");
        var reglages = Files.writeString(dossier.resolve("clamd.conf"), """
                DatabaseDirectory %s
                TCPSocket %d
                TCPAddr 127.0.0.1
                Foreground yes
                StreamMaxLength 25M
                OfficialDatabaseOnly no
                """.formatted(dossier, port));
        clamd = new ProcessBuilder(programme.toString(), "--config-file=" + reglages)
                .redirectErrorStream(true)
                .redirectOutput(dossier.resolve("clamd.log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(30)).until(this::repond);
    }

    /** Where it listens, as the setting {@code portail.antivirus.adresse} wants it. */
    public String adresse() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        clamd.destroy();
    }

    private boolean repond() {
        try (var prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return prise.isConnected();
        } catch (IOException pasEncore) {
            return false;
        }
    }
}
