package fr.parcoursprojet.compte;

import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.socle.Email;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Everybody's inbox: keeps the last code of each address. */
final class CodesRecus implements EnvoiDeCode {

    /** Puts the inbox in place of the real sending. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Boite {
        @Bean
        @Primary
        CodesRecus codesRecus() {
            return new CodesRecus();
        }
    }

    private static Instant avant = Instant.EPOCH;

    private final Map<Email, String> derniers = new ConcurrentHashMap<>();

    /** Moves the clock past the rate limits of every test before, whichever class it is of: one portal serves them all. */
    static void apresLesLimites(HorlogeReglable horloge) {
        var depart = avant.isAfter(horloge.instant()) ? avant : horloge.instant();
        horloge.allerA(depart.plus(Duration.ofHours(2)));
    }

    /** Back to the true time, remembering how far this test went. */
    static void revenir(HorlogeReglable horloge) {
        avant = horloge.instant();
        horloge.revenir();
    }

    @Override
    public void envoyer(Email adresse, String code, Instant finValidite) {
        derniers.put(adresse, code);
    }

    String dernier(String adresse) {
        return derniers.get(new Email(adresse));
    }

    boolean aEcritA(String adresse) {
        return derniers.containsKey(new Email(adresse));
    }
}
