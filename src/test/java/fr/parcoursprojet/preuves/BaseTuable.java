package fr.parcoursprojet.preuves;

import com.icegreen.greenmail.util.GreenMail;
import fr.parcoursprojet.banc.BaseEmbarquee;
import fr.parcoursprojet.banc.CleDEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A MariaDB that several nodes share, that can be killed, and started again on the same data and port. */
final class BaseTuable implements AutoCloseable {

    private final Path dossier;
    private final BaseEmbarquee base;
    private final String cle = CleDEssai.nouvelle();
    private final Path pid;
    private final List<String> commande;
    private ProcessHandle serveur;

    BaseTuable(Path dossier) throws IOException {
        this.dossier = Files.createDirectories(dossier);
        base = new BaseEmbarquee(dossier.resolve("mariadb"));
        pid = dossier.resolve("mariadb/mariadbd.pid");
        serveur =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
        var mots = new ArrayList<String>();
        mots.add(serveur.info().command().orElseThrow());
        mots.addAll(List.of(serveur.info().arguments().orElseThrow()));
        // the accounts are there, and making them again would take their rights from them
        mots.removeIf(mot -> mot.startsWith("--init-file"));
        commande = List.copyOf(mots);
    }

    /** Reads it past the portal. */
    JdbcClient sql() {
        return JdbcClient.create(
                new DriverManagerDataSource(base.getJdbcUrl(), base.getUsername(), base.getPassword()));
    }

    /**
     * What a node on it is told.
     *
     * @param courrier where its e-mails go
     */
    Map<String, String> reglages(GreenMail courrier) {
        var reglages = new HashMap<String, String>();
        reglages.put("spring.datasource.url", base.getJdbcUrl());
        reglages.put("spring.datasource.username", base.getUsername());
        reglages.put("spring.datasource.password", base.getPassword());
        reglages.put("spring.flyway.user", base.migrations().getUsername());
        reglages.put("spring.flyway.password", base.migrations().getPassword());
        reglages.put("portail.fichiers.cle", cle);
        reglages.put("portail.fichiers.dossier", dossier.resolve("fichiers").toString());
        reglages.put("spring.mail.host", "127.0.0.1");
        reglages.put("spring.mail.port", String.valueOf(courrier.getSmtp().getPort()));
        reglages.put("server.port", "0");
        reglages.put(
                "vaadin.vaadin.frontend.folder", Path.of("target", "frontend").toString());
        return reglages;
    }

    /** {@code kill -9}. */
    void tuer() throws Exception {
        serveur.destroyForcibly();
        serveur.onExit().get(30, TimeUnit.SECONDS);
    }

    /** Starts it again, as a service manager would. */
    void relancer() throws IOException {
        serveur = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        dossier.resolve("mariadb.log").toFile()))
                .start()
                .toHandle();
    }

    @Override
    public void close() throws Exception {
        serveur.destroy();
        serveur.onExit().get(30, TimeUnit.SECONDS);
        Files.deleteIfExists(pid);
    }
}
