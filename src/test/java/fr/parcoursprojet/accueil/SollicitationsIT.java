package fr.parcoursprojet.accueil;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.demande.BancDeDemande;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The first contacts of a year and one of them in a real browser, with axe. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, BancDeDemande.class, SessionDEssai.class})
class SollicitationsIT {

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    EnTantQue enTantQue;

    @LocalServerPort
    int port;

    private AgentId camille;

    @BeforeEach
    void unAgent() {
        camille = banc.referent();
    }

    @Test
    void theYearIsReadAsAListAndInFigures() {
        var nom = BancDAccueil.nom();
        for (var suite : List.of(SuiteDonnee.RENSEIGNEMENT, SuiteDonnee.RENDEZ_VOUS)) {
            noter(BancDAccueil.appel(BancDAccueil.qui("Awa", nom, BancDAccueil.telephone(), null), suite));
        }
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = ouvrir(bureau.newPage(), "agents/sollicitations/toutes?q=" + nom);
            assertThat(page.locator(".hd")).containsText("2 sollicitations");
            Navigateur.attendreLeCalme(page);
            Navigateur.verifierAccessibilite(page);
            Navigateur.capturer(page, "sollicitations");
            page.locator("vaadin-grid a").first().click();
            assertThat(page.locator("h1")).containsText("Awa " + nom);
            Navigateur.attendreLeCalme(page);
            Navigateur.verifierAccessibilite(page);
            Navigateur.capturer(page, "sollicitation");
        }
    }

    private Page ouvrir(Page page, String adresse) {
        page.navigate("http://localhost:" + port + sessions.cle(camille, adresse));
        Navigateur.attendreLeCalme(page);
        return page;
    }

    private SollicitationId noter(NouvelleSollicitation dite) {
        return enTantQue.agent(camille, () -> sollicitations.noter(dite, camille));
    }
}
