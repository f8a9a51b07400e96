package fr.parcoursprojet.demarrage;

import static fr.parcoursprojet.banc.PortailLance.portLibre;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.JarPret;
import fr.parcoursprojet.banc.PortailLance;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * How long the delivered jar takes from its command to its first answer, killed and started again. On demand, see
 * docs/mesures.md.
 */
class DemarrageMesure {

    private static final int FOIS = Integer.getInteger("mesure.demarrages", 5);

    @Test
    void killedAndStartedAgain() throws Exception {
        var dossier = Path.of("target", "demarrages");
        try (var alentours = new Alentours(dossier)) {
            demarrer(alentours, dossier, JarPret.apprendre()).close();
            var durees = new ArrayList<Duration>();
            for (int fois = 0; fois < FOIS; fois++) {
                var debut = Instant.now();
                demarrer(alentours, dossier).tuer();
                durees.add(Duration.between(debut, Instant.now()));
            }
            durees.sort(null);
            System.out.println("from the command to the first answer: " + durees);
            assertThat(durees).hasSize(FOIS);
        }
    }

    private static PortailLance demarrer(Alentours alentours, Path dossier, String... options) throws Exception {
        var gestion = portLibre();
        var portail = new PortailLance(
                Path.of("."), alentours.reglages(portLibre(), gestion), dossier.resolve("demarrage.log"), options);
        portail.attendre(gestion);
        return portail;
    }
}
