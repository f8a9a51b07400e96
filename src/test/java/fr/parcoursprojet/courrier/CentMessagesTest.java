package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.parcoursprojet.banc.BaseEmbarquee;
import fr.parcoursprojet.banc.CleDEssai;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A hundred e-mails through a real mail server, the wire cut in the middle: none twice, none lost. On a database of its
 * own, so that no other context of the run sends them elsewhere.
 */
@SpringBootTest(
        properties = {
            "portail.courrier.attente=100ms",
            "portail.courrier.essais=12",
            "db-scheduler.polling-interval=100ms",
            "spring.mail.properties.mail.smtp.timeout=2000"
        })
@Import(CentMessagesTest.Seul.class)
@DirtiesContext
class CentMessagesTest {

    private static final GreenMail POSTE = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private static final FilACouper FIL = new FilACouper(() -> POSTE.getSmtp().getPort());

    @TestConfiguration(proxyBeanMethods = false)
    static class Seul {

        @Bean
        BaseEmbarquee base() {
            return new BaseEmbarquee(Path.of(
                    "target", "mariadb-courrier-" + ProcessHandle.current().pid()));
        }

        @Bean
        FlywayConnectionDetails migrations(BaseEmbarquee base) {
            return base.migrations();
        }
    }

    @DynamicPropertySource
    static void reglages(DynamicPropertyRegistry registre) {
        POSTE.start();
        registre.add("spring.mail.host", () -> "127.0.0.1");
        registre.add("spring.mail.port", FIL::port);
        registre.add("portail.fichiers.cle", CleDEssai::nouvelle);
        registre.add("portail.fichiers.dossier", () -> "target/fichiers-courrier");
    }

    @AfterAll
    static void fermer() {
        FIL.close();
        POSTE.stop();
    }

    @Autowired
    Courriers courriers;

    @Test
    void noneTwiceNoneLost() {
        var dossier = DossierId.nouveau();
        for (int numero = 0; numero < 100; numero++) {
            courriers.ecrire(
                    Lettre.a(new Email("u" + numero + "@example.org"), "essai", "cent:" + dossier + ":" + numero)
                            .sur(dossier)
                            .avec("numero", numero)
                            .avec("montant", Montant.euros(numero)));
            if (numero == 40) {
                attendre().until(() -> POSTE.getReceivedMessages().length > 10);
                FIL.couper();
            }
        }
        attendre().until(() -> FIL.refusees() > 5);
        FIL.retablir();

        attendre()
                .atMost(Duration.ofMinutes(2))
                .until(() -> courriers.de(dossier).stream().allMatch(CentMessagesTest::estRegle));

        var recus = Arrays.stream(POSTE.getReceivedMessages())
                .map(CentMessagesTest::identifiant)
                .toList();
        assertThat(recus).doesNotHaveDuplicates();
        var envois = courriers.de(dossier);
        assertThat(envois).hasSize(100).noneMatch(envoi -> envoi.etat() == EtatEnvoi.ECHEC);
        assertThat(recus).containsAll(identifiants(envois, EtatEnvoi.ENVOYE));
        var connus = new HashSet<>(identifiants(envois, EtatEnvoi.ENVOYE));
        connus.addAll(identifiants(envois, EtatEnvoi.INCERTAIN));
        assertThat(connus).hasSize(100).containsAll(recus);
        assertThat(identifiants(envois, EtatEnvoi.INCERTAIN)).hasSizeLessThan(5);
    }

    /** The mail server complains on a thread of its own of the message that was cut in two: that is what is tried here. */
    private static ConditionFactory attendre() {
        return await().dontCatchUncaughtExceptions();
    }

    private static boolean estRegle(Envoi envoi) {
        return envoi.etat() != EtatEnvoi.A_ENVOYER && envoi.etat() != EtatEnvoi.EN_COURS;
    }

    private static List<String> identifiants(List<Envoi> envois, EtatEnvoi etat) {
        return envois.stream()
                .filter(envoi -> envoi.etat() == etat)
                .map(envoi -> "<" + envoi.id() + "@localhost>")
                .toList();
    }

    private static String identifiant(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException illisible) {
            throw new AssertionError(illisible);
        }
    }
}
