package fr.parcoursprojet.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.Textes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What runs by itself is known by name, says how it went, and can be run at once. */
@SpringBootTest
@Import(BancDEssai.class)
class TravauxTest {

    private static final Instant MIDI = Instant.parse("2026-11-30T11:00:00Z");

    @Autowired
    Travaux travaux;

    @Autowired
    CarnetDeNuit carnet;

    @Autowired
    Textes textes;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    BancDeDemande banc;

    private AgentId alex;

    @BeforeEach
    void unAdministrateur() {
        alex = agents.reconnaitre(
                "https://agents.exemple",
                "admin-travaux",
                "Alex Admin",
                new Email("alex@ville.exemple"),
                Set.of(Role.ADMINISTRATEUR));
    }

    @Test
    void everyJobHasItsNameInFrench() {
        var tous = enTantQue.agent(alex, travaux::tous);
        assertThat(tous)
                .extracting(Travail::nom)
                .contains("nuit.recouvrement", "nuit.controleDuLivre", "relances-par-lots", "examen-des-fichiers")
                .allSatisfy(nom -> assertThat(textes.connait("backoffice.travail." + nom))
                        .as(nom)
                        .isTrue());
        assertThat(tous).extracting(Travail::prochain).doesNotContainNull();
    }

    @Test
    void aWorkOfTheNightRunsAtOnceWhenAsked() {
        var avant = dernier("nuit.codes");
        enTantQue.agent(alex, () -> travaux.lancer("nuit.codes"));
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var fait = travail("nuit.codes");
            assertThat(fait.etat()).isEqualTo(EtatDeTravail.REUSSI);
            assertThat(fait.dernier()).isNotNull().isNotEqualTo(avant);
        });
    }

    @Test
    void aJobThatComesBackRunsAtOnceWhenAsked() {
        enTantQue.agent(alex, () -> travaux.lancer("menage-des-arrivages"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(travail("menage-des-arrivages").dernier())
                        .isAfter(Instant.now().minusSeconds(60)));
        assertThatThrownBy(() -> enTantQue.agent(alex, () -> travaux.lancer("inconnu")))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void theReferentDoesNotReadThem() {
        var camille = banc.referent();
        assertThatThrownBy(() -> enTantQue.agent(camille, travaux::tous)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> travaux.lancer("nuit.codes")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anErrorIsKeptUntilTheNextRun() {
        carnet.commence("nuit.essai");
        carnet.echoue("nuit.essai", new IllegalStateException("x".repeat(900)));
        var page = carnet.de("nuit.essai").orElseThrow();
        assertThat(page.echoue()).isTrue();
        assertThat(page.panne()).hasSize(500);
        carnet.commence("nuit.essai");
        assertThat(carnet.de("nuit.essai").orElseThrow().panne()).isNull();
    }

    @ParameterizedTest(name = "began {0} h ago, ended {1}, failed {2}: {3}")
    @CsvSource({
        "11, true, false, REUSSI",
        "11, true, true, ECHOUE",
        "0, false, false, EN_COURS",
        "27, true, false, EN_RETARD",
        "27, false, false, EN_RETARD"
    })
    void aNightThatWasMissedIsSeen(int heures, boolean fini, boolean echoue, EtatDeTravail attendu) {
        var commence = MIDI.minus(Duration.ofHours(heures));
        var page = new CarnetDeNuit.Page(commence, fini ? commence.plusSeconds(5) : null, echoue, null, null);
        assertThat(Travaux.etat(page, MIDI)).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "picked {0}, {1} failures, due {2} minutes ago: {3}")
    @CsvSource({
        "false, 0, -1, REUSSI",
        "false, 0, 9, REUSSI",
        "false, 0, 11, EN_RETARD",
        "true, 0, 11, EN_COURS",
        "false, 2, -1, ECHOUE"
    })
    void aJobThatIsLateOrFailsIsSeen(boolean pris, int echecs, int minutes, EtatDeTravail attendu) {
        assertThat(Travaux.etat(pris, echecs, MIDI, MIDI.minus(Duration.ofMinutes(minutes)), MIDI))
                .isEqualTo(attendu);
    }

    private Instant dernier(String nom) {
        return travail(nom).dernier();
    }

    private Travail travail(String nom) {
        return enTantQue.agent(alex, travaux::tous).stream()
                .filter(un -> un.nom().equals(nom))
                .findFirst()
                .orElseThrow();
    }
}
