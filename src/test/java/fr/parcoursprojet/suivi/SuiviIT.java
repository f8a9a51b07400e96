package fr.parcoursprojet.suivi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.justificatifs.Justificatifs;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The agents' screens in a real browser, with axe on each. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, BancDeDemande.class, SessionDEssai.class})
class SuiviIT {

    private static Navigateur navigateur;

    @LocalServerPort
    int port;

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Instructions instructions;

    @Autowired
    Messages messages;

    @Autowired
    Taches taches;

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @BeforeEach
    void unVendredi() {
        horloge.allerAu(LocalDate.of(2026, 10, 30));
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void theAgentsScreensAreReadableAndAccessible() {
        var camille = banc.referent();
        var ines = banc.personne();
        var dossier = banc.deposee(ines);
        var numero = demandes.de(dossier).numero();
        banc.deposee(banc.personne());
        banc.enAgent(camille, () -> instructions.affecter(dossier, camille));

        try (var contexte = navigateur.bureau()) {
            var page = contexte.newPage();
            voir(page, camille, "agents", "afaire");
            voir(page, camille, "agents/dossiers", "dossiers");
            for (var onglet : new String[] {"synthese", "justificatifs", "instruction", "demande"}) {
                voir(page, camille, "agents/dossiers/" + numero + "/" + onglet, "dossier-" + onglet);
            }
        }
    }

    private void voir(Page page, AgentId agent, String adresse, String nom) {
        page.navigate("http://localhost:" + port + sessions.cle(agent, adresse));
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(page.locator("h1")).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", nom + ".png")));
        Navigateur.verifierAccessibilite(page);
    }
}
