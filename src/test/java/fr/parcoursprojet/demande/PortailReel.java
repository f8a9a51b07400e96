package fr.parcoursprojet.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import fr.parcoursprojet.banc.AntivirusDEssai;
import fr.parcoursprojet.banc.BaseEmbarquee;
import fr.parcoursprojet.banc.CleDEssai;
import fr.parcoursprojet.banc.PortailLance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The delivered jar with its own MariaDB and mail server, as a phone finds it; it can be killed and started again. */
final class PortailReel implements AutoCloseable {

    private static final Path DOSSIER = Path.of("target", "rien-perdu");

    private final BaseEmbarquee base;
    private final GreenMail courrier;
    private final Map<String, String> reglages = new HashMap<>();
    private final int port = PortailLance.portLibre();
    private final int gestion = PortailLance.portLibre();
    private PortailLance portail;
    private int lances;

    PortailReel() throws IOException {
        Files.createDirectories(DOSSIER);
        base = new BaseEmbarquee(DOSSIER.resolve("mariadb"));
        courrier = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        courrier.start();
        reglages.put("SERVER_PORT", String.valueOf(port));
        reglages.put("MANAGEMENT_SERVER_PORT", String.valueOf(gestion));
        reglages.put("SPRING_DATASOURCE_URL", base.getJdbcUrl());
        reglages.put("SPRING_DATASOURCE_USERNAME", base.getUsername());
        reglages.put("SPRING_DATASOURCE_PASSWORD", base.getPassword());
        reglages.put("SPRING_FLYWAY_USER", base.migrations().getUsername());
        reglages.put("SPRING_FLYWAY_PASSWORD", base.migrations().getPassword());
        reglages.put("SPRING_MAIL_HOST", "127.0.0.1");
        reglages.put("SPRING_MAIL_PORT", String.valueOf(courrier.getSmtp().getPort()));
        reglages.put("PORTAIL_ADRESSE", "http://localhost:" + port);
        reglages.put("PORTAIL_FICHIERS_CLE", CleDEssai.nouvelle());
        reglages.put("PORTAIL_ANTIVIRUS_ADRESSE", new AntivirusDEssai().adresse());
        reglages.put(
                "PORTAIL_FICHIERS_DOSSIER",
                DOSSIER.resolve("fichiers").toAbsolutePath().toString());
        reglages.put("SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_AGENTS_CLIENTID", "parcours-projet");
        reglages.put("SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_AGENTS_CLIENTSECRET", "secret");
        reglages.put("SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_AGENTS_ISSUERURI", "https://agents.example");
        relancer();
    }

    /** Starts it, the first time or again. */
    void relancer() throws IOException {
        portail = new PortailLance(Path.of("."), reglages, DOSSIER.resolve("marche-" + lances++ + ".log"));
        portail.attendre(gestion);
    }

    /** {@code kill -9}. */
    void tuer() {
        try {
            portail.tuer();
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        }
    }

    String adresse(String chemin) {
        return "http://localhost:" + port + chemin;
    }

    JdbcClient sql() {
        return JdbcClient.create(
                new DriverManagerDataSource(base.getJdbcUrl(), base.getUsername(), base.getPassword()));
    }

    /** How many e-mails with these words in their subject this address got. */
    long recus(String email, String sujet) {
        return Arrays.stream(courrier.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains(email))
                .filter(message -> sujet(message).contains(sujet))
                .count();
    }

    /** Signs in with the code sent to this address, from wherever the page is. */
    void connecter(Page page, String email) {
        if (!page.url().contains("/connexion")) {
            page.navigate(adresse("/connexion"));
        }
        var avant = codes(email);
        page.locator("input[name=email]").first().fill(email);
        page.locator("form[action='/connexion/email'] button").first().click();
        page.locator("input[name=code]").waitFor();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> codes(email) > avant);
        page.locator("input[name=code]").fill(code(email));
        page.locator("form[action='/connexion/code'] button").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/espace.*"), new PageAssertions.HasURLOptions().setTimeout(60_000));
    }

    private long codes(String email) {
        return Arrays.stream(courrier.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains(email))
                .filter(message -> chiffres(GreenMailUtil.getBody(message)) != null)
                .count();
    }

    private String code(String email) {
        return Arrays.stream(courrier.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains(email))
                .map(message -> chiffres(GreenMailUtil.getBody(message)))
                .filter(java.util.Objects::nonNull)
                .reduce((premier, dernier) -> dernier)
                .orElseThrow();
    }

    private static @Nullable String chiffres(String corps) {
        var trouve = Pattern.compile("\\b(\\d{6})\\b").matcher(corps);
        return trouve.find() ? trouve.group(1) : null;
    }

    private static String sujet(jakarta.mail.internet.MimeMessage message) {
        try {
            return java.util.Objects.requireNonNullElse(message.getSubject(), "");
        } catch (jakarta.mail.MessagingException illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    @Override
    public void close() throws Exception {
        portail.close();
        courrier.stop();
        base.close();
    }
}
