package fr.parcoursprojet.preuves;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The test's end of a {@link Noeud}: starts it, hears what it says, kills it. */
final class NoeudLance implements AutoCloseable {

    /** What begins each line meant for the test. */
    static final String MARQUE = "@@ ";

    /** Said by the process that ended. */
    private static final List<String> FIN = List.of("FIN");

    private final Process processus;
    private final Instant lance = Instant.now();
    private final LinkedBlockingQueue<List<String>> dits = new LinkedBlockingQueue<>();
    private final Path journal;
    private final Thread ecoute;

    NoeudLance(Map<String, String> reglages, Path journal) throws IOException {
        this.journal = journal;
        var mots = new ArrayList<String>();
        mots.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        mots.addAll(List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        reglages.forEach((nom, valeur) -> mots.add("-D" + nom + "=" + valeur));
        mots.addAll(List.of("-cp", classes(), Noeud.class.getName()));
        processus = new ProcessBuilder(mots)
                .redirectError(ProcessBuilder.Redirect.appendTo(journal.toFile()))
                .start();
        ecoute = Thread.ofPlatform().daemon().start(this::ecouter);
    }

    private static String classes() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /**
     * The next thing it says that begins so; the rest is passed over.
     *
     * @return its words
     * @throws AssertionError when it ended before, or said nothing of the kind in ten minutes
     */
    List<String> attendre(String mot) throws InterruptedException {
        while (true) {
            var dit = dits.poll(10, TimeUnit.MINUTES);
            if (dit == null || dit.equals(FIN)) {
                throw new AssertionError("The node did not say " + mot + ", see " + journal.toAbsolutePath());
            }
            if (dit.getFirst().equals(mot)) {
                return dit;
            }
        }
    }

    /** Everything it said that was not heard yet. */
    List<List<String>> reste() {
        var reste = new ArrayList<List<String>>();
        dits.drainTo(reste);
        return reste;
    }

    private void ecouter() {
        try (BufferedReader sortie = processus.inputReader()) {
            for (var ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
                if (ligne.startsWith(MARQUE)) {
                    dits.add(List.of(ligne.substring(MARQUE.length()).split(" ")));
                } else {
                    Files.writeString(journal, ligne + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        } catch (IOException coupe) {
            throw new UncheckedIOException(coupe);
        } finally {
            dits.add(FIN);
        }
    }

    /** How long ago it was started. */
    Duration depuisLeLancement() {
        return Duration.between(lance, Instant.now());
    }

    boolean vit() {
        return processus.isAlive();
    }

    /** {@code kill -9}, then waits for its last words. */
    void tuer() throws InterruptedException {
        processus.toHandle().destroyForcibly(); // the process itself would close what it still has to say
        processus.waitFor();
        ecoute.join();
    }

    @Override
    public void close() throws InterruptedException {
        tuer();
    }
}
