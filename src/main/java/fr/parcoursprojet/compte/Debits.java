package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Refus;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How often one may ask for codes and try them: per address, so that nobody is flooded, and per network address. */
@Component
class Debits {

    private static final int CONNUS = 20_000;

    private final TimeMeter temps;
    private final Map<String, Bucket> parAdresse = lesDerniers();
    private final Map<String, Bucket> parOrigine = lesDerniers();
    private final Map<String, Bucket> essais = lesDerniers();

    Debits(Clock horloge) {
        temps = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(horloge.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * Counts a code asked for: five an hour for an address, thirty in ten minutes from one place (a whole waiting room may
     * share it).
     *
     * @throws Refus beyond
     */
    void demanderUnCode(Email adresse, String origine) {
        exiger(parOrigine, reseau(origine), 30, Duration.ofMinutes(10));
        exiger(parAdresse, adresse.valeur(), 5, Duration.ofHours(1));
    }

    /**
     * Counts a code tried: sixty in ten minutes from one place.
     *
     * @throws Refus beyond
     */
    void essayerUnCode(String origine) {
        exiger(essais, reseau(origine), 60, Duration.ofMinutes(10));
    }

    private void exiger(Map<String, Bucket> seaux, String cle, int nombre, Duration duree) {
        synchronized (seaux) {
            var seau = seaux.computeIfAbsent(
                    cle,
                    nouvelle -> Bucket.builder()
                            .addLimit(limite -> limite.capacity(nombre).refillGreedy(nombre, duree))
                            .withCustomTimePrecision(temps)
                            .build());
            if (!seau.tryConsume(1)) {
                throw new Refus("compte.refus.tropSouvent");
            }
        }
    }

    /** One holder of an IPv6 line has 2^64 addresses: they count as one. */
    private static String reseau(String origine) {
        if (!origine.contains(":")) {
            return origine;
        }
        var groupes = origine.split(":", -1);
        return String.join(":", Arrays.copyOf(groupes, Math.min(4, groupes.length)));
    }

    /** Forgets the longest unseen first: memory stays bounded whatever comes. */
    private static Map<String, Bucket> lesDerniers() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> plusAncien) {
                return size() > CONNUS;
            }
        };
    }
}
