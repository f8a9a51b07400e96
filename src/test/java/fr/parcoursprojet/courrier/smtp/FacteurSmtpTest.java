package fr.parcoursprojet.courrier.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parcoursprojet.courrier.EnvoiId;
import fr.parcoursprojet.courrier.EnvoiManque;
import fr.parcoursprojet.courrier.EnvoiManque.Suite;
import fr.parcoursprojet.courrier.Pli;
import fr.parcoursprojet.edition.IdentiteService;
import fr.parcoursprojet.socle.Email;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that goes wrong at each step: what certainly did not leave is told apart from what may have. */
class FacteurSmtpTest {

    private static final IdentiteService SERVICE =
            new IdentiteService("CCAS", "Ville", "1 rue", "01 02 03 04 05", "ccas@example.org", "le matin", null);

    private final EnvoiId id = new EnvoiId(UUID.randomUUID());
    private final AtomicReference<String> recu = new AtomicReference<>("");

    /** {@code fin} means the server hangs up instead of answering, {@code muet} that it says nothing more. */
    @ParameterizedTest
    @CsvSource({
        "accueil, fin, RETENTER",
        "accueil, 421 plus tard, RETENTER",
        "accueil, muet, RETENTER",
        "MAIL, 451 plus tard, RETENTER",
        "RCPT, 450 boite occupee, RETENTER",
        "RCPT, 550 inconnu, RENONCER",
        "RCPT, fin, RETENTER",
        "DATA, fin, RETENTER",
        "DATA, 554 refuse, RENONCER",
        "point, 554 contenu refuse, RENONCER",
        "point, 452 disque plein, RETENTER",
        "point, fin, INCERTAIN",
        "point, muet, INCERTAIN",
    })
    void eachFailureHasItsSuite(String etape, String reponse, Suite attendue) throws Exception {
        try (var serveur = serveur(etape, reponse)) {
            var manque = catchThrowableOfType(
                    EnvoiManque.class, () -> facteur(serveur.getLocalPort()).porter(pli()));

            assertThat(manque).isNotNull();
            assertThat(manque.suite()).as(manque.getMessage()).isEqualTo(attendue);
            assertThat(manque.getMessage()).doesNotContain("ines@example.org");
        }
    }

    @Test
    void nobodyListening() throws Exception {
        var serveur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        serveur.close();

        var manque = catchThrowableOfType(
                EnvoiManque.class, () -> facteur(serveur.getLocalPort()).porter(pli()));

        assertThat(manque.suite()).isEqualTo(Suite.RETENTER);
    }

    @Test
    void anEmailKeepsItsIdentifierAndBothForms() throws Exception {
        try (var serveur = serveur("jamais", "")) {
            facteur(serveur.getLocalPort()).porter(pli());

            assertThat(recu.get())
                    .contains("Message-ID: <" + id + "@portail.example>")
                    .contains("multipart/alternative", "text/plain", "text/html")
                    .contains("Auto-Submitted: auto-generated")
                    .contains("bonjour.ics");
        }
    }

    private Pli pli() {
        return new Pli(
                id,
                new Email("ines@example.org"),
                "Objet",
                "Bonjour",
                "<p>Bonjour</p>",
                List.of(new Pli.PieceDuPli("bonjour.ics", "text/calendar", "BEGIN".getBytes(StandardCharsets.UTF_8))));
    }

    private static FacteurSmtp facteur(int port) {
        var expediteur = new JavaMailSenderImpl();
        expediteur.setHost("127.0.0.1");
        expediteur.setPort(port);
        expediteur.getJavaMailProperties().put("mail.smtp.timeout", "700");
        return new FacteurSmtp(expediteur, SERVICE, URI.create("https://portail.example"));
    }

    private ServerSocket serveur(String etape, String reponse) throws IOException {
        var prise = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!prise.isClosed()) {
                try (var client = prise.accept()) {
                    parler(client, etape, reponse);
                } catch (IOException fermee) {
                    // the next one, or the end of the test
                }
            }
        });
        return prise;
    }

    private void parler(Socket client, String etape, String reponse) throws IOException {
        var lecture = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        if (!repondre(client, "accueil", etape, reponse, "220 bonjour")) {
            return;
        }
        for (var ligne = lecture.readLine(); ligne != null; ligne = lecture.readLine()) {
            var mot = ligne.split("[ :]")[0];
            if (!repondre(client, mot, etape, reponse, mot.equals("DATA") ? "354 allez" : "250 ok")) {
                return;
            }
            if (mot.equals("DATA") && !etape.equals("DATA")) {
                var texte = new StringBuilder();
                for (var suite = lecture.readLine(); suite != null && !suite.equals("."); suite = lecture.readLine()) {
                    texte.append(suite).append('\n');
                }
                recu.set(texte.toString());
                if (!repondre(client, "point", etape, reponse, "250 pris")) {
                    return;
                }
            }
        }
    }

    private static boolean repondre(Socket client, String ici, String etape, String reponse, String sinon)
            throws IOException {
        var dite = ici.equals(etape) ? reponse : sinon;
        if (dite.equals("muet")) {
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
            return false;
        }
        if (dite.equals("fin")) {
            return false;
        }
        client.getOutputStream().write((dite + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }
}
