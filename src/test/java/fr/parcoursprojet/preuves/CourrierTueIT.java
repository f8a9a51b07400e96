package fr.parcoursprojet.preuves;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The portal, then its database, killed in the middle of a mailing; then one of two nodes: each reminder leaves once, or is
 * listed as uncertain for a person to decide (decision 0012). {@code -Dpreuves.tueries=50 -Dpreuves.rappels=10000} runs the
 * large ones; {@code target/courriers-tues.txt} says what became of the reminders.
 */
class CourrierTueIT {

    private static final int TUERIES = Integer.getInteger("preuves.tueries", 1);
    private static final int RAPPELS_A_DEUX = Integer.getInteger("preuves.rappels", 500);
    private static final int RAPPELS_PAR_TUERIE = 200;

    /** How many leave at once: {@code db-scheduler.threads}. */
    private static final int ENSEMBLE = 4;

    private final GreenMail serveur = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Random hasard = new Random(12);
    private Path dossier;
    private BaseTuable base;

    @BeforeEach
    void alentours() throws Exception {
        dossier = Path.of("target", "preuves", "courriers-" + System.nanoTime());
        base = new BaseTuable(dossier);
        serveur.start();
    }

    @AfterEach
    void fermer() throws Exception {
        serveur.stop();
        base.close();
    }

    @Test
    void thePortalKilledInTheMiddle() throws Exception {
        int rappels = TUERIES * RAPPELS_PAR_TUERIE;
        for (int fois = 0; fois < TUERIES; fois++) {
            try (var noeud = lancer("noeud", rappels)) {
                noeud.attendre("ECRITS");
                patienter();
            }
            bilan().verifier(rappels, ENSEMBLE * (fois + 1));
        }
        finir(rappels, "portal killed " + TUERIES + " times", ENSEMBLE * TUERIES);
    }

    @Test
    void itsDatabaseKilledInTheMiddle() throws Exception {
        int rappels = TUERIES * RAPPELS_PAR_TUERIE;
        try (var noeud = lancer("noeud", rappels)) {
            noeud.attendre("ECRITS");
            for (int fois = 0; fois < TUERIES; fois++) {
                patienter();
                base.tuer();
                base.relancer();
            }
        }
        finir(rappels, "database killed " + TUERIES + " times", ENSEMBLE * (TUERIES + 1));
    }

    @Test
    void oneOfTwoNodesKilledInTheMiddle() throws Exception {
        try (var unNoeud = lancer("un", 0)) {
            unNoeud.attendre("PRET"); // it waits for what the other writes: both send
            try (var lAutre = lancer("autre", RAPPELS_A_DEUX)) {
                lAutre.attendre("PRET");
                while (serveur.getReceivedMessages().length < RAPPELS_A_DEUX / 3) {
                    assertThat(unNoeud.vit()).isTrue();
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                }
                unNoeud.tuer();
                lAutre.attendre("VIDE");
            }
        }
        var bilan = bilan();
        bilan.verifier(RAPPELS_A_DEUX, ENSEMBLE);
        assertThat(bilan.enChemin()).isZero();
        noter("one of two nodes killed", bilan);
    }

    /** A node that is left in peace: nothing stays on its way. */
    private void finir(int rappels, String quoi, int incertainsAuPlus) throws Exception {
        try (var noeud = lancer("fin", rappels)) {
            var listes = Integer.parseInt(noeud.attendre("VIDE").get(1));
            var bilan = bilan();
            bilan.verifier(rappels, incertainsAuPlus);
            assertThat(bilan.enChemin()).isZero();
            assertThat(listes).as("on the page of failed sendings").isEqualTo(bilan.incertains());
            noter(quoi, bilan);
        }
    }

    private NoeudLance lancer(String nom, int rappels) throws Exception {
        var reglages = base.reglages(serveur);
        reglages.put("noeud.travail", "courrier");
        reglages.put("noeud.rappels", String.valueOf(rappels));
        // a node that died is known in seconds instead of two minutes
        reglages.put("db-scheduler.heartbeat-interval", "1s");
        reglages.put("db-scheduler.polling-interval", "1s");
        return new NoeudLance(reglages, dossier.resolve(nom + ".log"));
    }

    private BilanDuCourrier bilan() throws Exception {
        return BilanDuCourrier.de(base.sql(), serveur.getReceivedMessages());
    }

    private void patienter() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(hasard.nextInt(1_500)));
    }

    private static void noter(String quoi, BilanDuCourrier bilan) throws Exception {
        Files.writeString(
                Path.of("target", "courriers-tues.txt"),
                quoi + ": " + bilan + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
