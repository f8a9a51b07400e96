package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
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

    private final Map<Email, String> derniers = new ConcurrentHashMap<>();

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
