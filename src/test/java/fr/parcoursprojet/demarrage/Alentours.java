package fr.parcoursprojet.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import fr.parcoursprojet.banc.BaseEmbarquee;
import fr.parcoursprojet.banc.CleDEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the delivered jar needs around it: its own MariaDB and mail server, and the settings that name them. */
final class Alentours implements AutoCloseable {

    private final Path dossier;
    private final BaseEmbarquee base;
    private final GreenMail courrier;

    Alentours(Path dossier) throws IOException {
        this.dossier = Files.createDirectories(dossier);
        base = new BaseEmbarquee(dossier.resolve("mariadb"));
        courrier = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        courrier.start();
    }

    /** The embedded database. */
    BaseEmbarquee base() {
        return base;
    }

    /** The settings of a jar on these ports. */
    Map<String, String> reglages(int port, int gestion) {
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
        reglages.put("SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_AGENTS_CLIENTID", "parcours-projet");
        reglages.put("SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_AGENTS_CLIENTSECRET", "secret");
        reglages.put("SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_AGENTS_ISSUERURI", "https://agents.example");
        reglages.put(
                "PORTAIL_FICHIERS_dossier",
                dossier.resolve("fichiers").toAbsolutePath().toString());
        return reglages;
    }

    /** Signs a new person in by the code of a real e-mail. */
    void entrer(Page page, String adresse) throws Exception {
        courrier.purgeEmailFromAllMailboxes();
        page.navigate(adresse + "/connexion");
        page.locator("form[action='/connexion/email'] input[name=email]").fill(UUID.randomUUID() + "@exemple.fr");
        page.locator("form[action='/connexion/email'] button").click();
        page.locator("input[name=code]").fill(code());
        page.locator("form[action='/connexion/code'] button").first().click();
        page.waitForURL("**/espace");
    }

    /** Forgets what was received. */
    void oublierLesCourriers() throws Exception {
        courrier.purgeEmailFromAllMailboxes();
    }

    /** The code of the mail just sent. */
    String code() throws Exception {
        return codes(1).values().iterator().next();
    }

    /** The codes of the mails just sent, by address. */
    Map<String, String> codes(int combien) throws Exception {
        assertThat(courrier.waitForIncomingEmail(60_000, combien)).isTrue();
        var codes = new HashMap<String, String>();
        for (var message : courrier.getReceivedMessages()) {
            codes.put(message.getAllRecipients()[0].toString(), code(GreenMailUtil.getBody(message)));
        }
        return codes;
    }

    private static String code(String message) {
        var trouve = Pattern.compile("\\b(\\d{6})\\b").matcher(message);
        assertThat(trouve.find()).as(message).isTrue();
        return trouve.group(1);
    }

    @Override
    public void close() throws Exception {
        courrier.stop();
        base.close();
    }
}
