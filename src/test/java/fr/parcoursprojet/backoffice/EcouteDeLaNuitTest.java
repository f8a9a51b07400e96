package fr.parcoursprojet.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;

/** Each work of the night is written down, and one that fails does not take the others with it. */
class EcouteDeLaNuitTest {

    private static final LocalDate HIER = LocalDate.of(2026, 11, 29);

    @Test
    void anErrorIsToldAndTheOthersStillWork() {
        try (var portail = new AnnotationConfigApplicationContext(
                EcouteDeLaNuit.class, Carnet.class, Casse.class, Sain.class, Autre.class)) {
            portail.publishEvent(DayHasPassed.of(HIER));

            assertThat(portail.getBean(Sain.class).jours).containsExactly(HIER);
            assertThat(portail.getBean(Carnet.class).ecrit)
                    .containsEntry("nuit.ecouteDeLaNuitTest.Sain", "REUSSI")
                    .containsEntry("nuit.ecouteDeLaNuitTest.Casse", "ECHOUE java.lang.IllegalStateException: cassé")
                    .hasSize(2);
            assertThat(portail.getBean(EcouteDeLaNuit.class).noms())
                    .containsExactly("nuit.ecouteDeLaNuitTest.Casse", "nuit.ecouteDeLaNuitTest.Sain");

            portail.getBean(EcouteDeLaNuit.class)
                    .refaire("nuit.ecouteDeLaNuitTest.Sain", DayHasPassed.of(HIER.plusDays(1)));
            assertThat(portail.getBean(Sain.class).jours).containsExactly(HIER, HIER.plusDays(1));
        }
    }

    /** Keeps in memory what the real one writes in the database. */
    static class Carnet extends CarnetDeNuit {

        final Map<String, String> ecrit = new TreeMap<>();

        Carnet() {
            super(mock(JdbcClient.class), Clock.systemUTC());
        }

        @Override
        void commence(String nom) {
            ecrit.put(nom, "EN_COURS");
        }

        @Override
        void reussi(String nom) {
            ecrit.put(nom, "REUSSI");
        }

        @Override
        void echoue(String nom, Throwable erreur) {
            ecrit.put(nom, "ECHOUE " + erreur);
        }
    }

    static class Casse {

        @EventListener
        void on(DayHasPassed jour) {
            throw new IllegalStateException("cassé");
        }
    }

    static class Sain {

        final List<LocalDate> jours = new ArrayList<>();

        @EventListener
        void on(DayHasPassed jour) {
            jours.add(jour.getDate());
        }
    }

    /** Listens to something else: no work of the night. */
    static class Autre {

        @EventListener
        void on(String mot) {
            throw new IllegalStateException(mot);
        }
    }
}
