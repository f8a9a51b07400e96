package fr.parcoursprojet.stockage.antivirus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.parcoursprojet.stockage.Antivirus.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real clamd with one signature of ours: what it says, and what silence means. */
class ClamdTest {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static Process clamd;
    private static int port;

    @BeforeAll
    static void demarrer() throws Exception {
        var programme = Path.of("/usr/sbin/clamd");
        assertThat(programme)
                .as("clamd is not installed: apt-get install clamav-daemon")
                .exists();
        var dossier = Files.createDirectories(
                Path.of("target", "clamav-" + ProcessHandle.current().pid()).toAbsolutePath());
        port = portLibre();
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
        await().atMost(Duration.ofSeconds(30)).until(ClamdTest::repond);
    }

    @AfterAll
    static void arreter() {
        if (clamd != null) {
            clamd.destroy();
        }
    }

    @Test
    void aCleanFileIsClean() {
        assertThat(examiner("%PDF-1.7 bonjour".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Verdict.SAIN);
        assertThat(examiner(new byte[10 * 1024 * 1024])).isEqualTo(Verdict.SAIN);
    }

    @Test
    void anInfectedFileIsSeen() {
        assertThat(examiner(EICAR.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Verdict.INFECTE);
    }

    @Test
    void aFileTheScannerGivesUpIsNotClean() {
        assertThat(examiner(new byte[30 * 1024 * 1024])).isEqualTo(Verdict.INCONNU);
    }

    @Test
    void aScannerThatIsNotThereSaysNothing() throws IOException {
        assertThat(new Clamd("127.0.0.1:" + portLibre()).examiner(new byte[1])).isEqualTo(Verdict.INCONNU);
        assertThat(new Clamd("").examiner(new byte[1])).isEqualTo(Verdict.INCONNU);
    }

    @Test
    void aScannerThatHangsUpSaysNothing() throws IOException {
        try (var prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var client = prise.accept()) {
                    client.getOutputStream().write("stream: ".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException fermee) {
                    // the end of the test
                }
            });
            assertThat(new Clamd("127.0.0.1:" + prise.getLocalPort()).examiner(new byte[1]))
                    .isEqualTo(Verdict.INCONNU);
        }
    }

    @Test
    void aWrongSettingIsNamed() {
        assertThatThrownBy(() -> new Clamd("clamd")).hasMessageContaining("portail.antivirus.adresse");
    }

    private static Verdict examiner(byte[] octets) {
        return new Clamd("127.0.0.1:" + port).examiner(octets);
    }

    private static boolean repond() {
        try (var prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return prise.isConnected();
        } catch (IOException pasEncore) {
            return false;
        }
    }

    private static int portLibre() throws IOException {
        try (var prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }
}
