package fr.parcoursprojet.stockage.antivirus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.ClamdReel;
import fr.parcoursprojet.banc.PortailLance;
import fr.parcoursprojet.stockage.Antivirus.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real clamd with one signature of ours: what it says, and what silence means. */
class ClamdTest {

    private static ClamdReel clamd;

    @BeforeAll
    static void demarrer() throws Exception {
        clamd = new ClamdReel(Path.of("target"));
    }

    @AfterAll
    static void arreter() {
        clamd.close();
    }

    @Test
    void aCleanFileIsClean() {
        assertThat(examiner("%PDF-1.7 bonjour".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Verdict.SAIN);
        assertThat(examiner(new byte[10 * 1024 * 1024])).isEqualTo(Verdict.SAIN);
    }

    @Test
    void anInfectedFileIsSeen() {
        assertThat(examiner(ClamdReel.EICAR.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Verdict.INFECTE);
    }

    @Test
    void aFileTheScannerGivesUpIsNotClean() {
        assertThat(examiner(new byte[30 * 1024 * 1024])).isEqualTo(Verdict.INCONNU);
    }

    @Test
    void aScannerThatIsNotThereSaysNothing() {
        assertThat(new Clamd("127.0.0.1:" + PortailLance.portLibre()).examiner(new byte[1]))
                .isEqualTo(Verdict.INCONNU);
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
        return new Clamd(clamd.adresse()).examiner(octets);
    }
}
