package fr.parcoursprojet.preuves;

import fr.parcoursprojet.ParcoursProjet;
import fr.parcoursprojet.banc.AntivirusDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.PretsDEssai;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;

/** A node of the portal in a process of its own, made to be killed: it works without end and says what is done. */
public final class Noeud {

    private Noeud() {}

    /** Starts it; {@code noeud.travail} names the work. */
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(Noeud::mourirAvecLeTest);
        System.setProperty("portail.antivirus.adresse", new AntivirusDEssai().adresse());
        SpringApplication.from(ParcoursProjet::main).with(Reglages.class).run(args);
    }

    /** Says something to the test, at once. */
    static void dire(String mot, Object... suite) {
        var ligne = new StringBuilder(NoeudLance.MARQUE).append(mot);
        for (var partie : suite) {
            ligne.append(' ').append(partie);
        }
        System.out.println(ligne);
        System.out.flush();
    }

    /** Nobody holds the other end any more: nothing is left behind. */
    private static void mourirAvecLeTest() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException ferme) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(1);
    }

    /** What it stands on, and its work. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({PretsDEssai.class, TravailDImport.class, TravailDeCourrier.class})
    static class Reglages {

        @Bean
        @Primary
        HorlogeReglable horlogeReglable() {
            return new HorlogeReglable();
        }

        @Bean
        Depart depart(TravailDImport imports, TravailDeCourrier courrier) {
            return new Depart(imports, courrier);
        }
    }

    /** Begins once the portal is ready. */
    record Depart(TravailDImport imports, TravailDeCourrier courrier) {

        @EventListener
        void on(ApplicationReadyEvent pret) {
            dire("PRET");
            var travail = System.getProperty("noeud.travail", "rien");
            if (travail.equals("imports")) {
                Thread.ofPlatform().start(imports);
            } else if (travail.equals("courrier")) {
                Thread.ofPlatform().start(courrier);
            }
        }
    }
}
