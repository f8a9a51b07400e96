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
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
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
    void theScreensAreReadableAndAccessible() throws Exception {
        var camille = banc.referent();
        var ines = banc.personne();
        horloge.allerAu(LocalDate.of(2026, 10, 28));
        var dossier = banc.deposee(ines);
        var numero = demandes.de(dossier).numero();
        var theo = banc.personne();
        var autre = banc.deposee(theo);
        horloge.allerAu(LocalDate.of(2026, 10, 30));
        banc.deposee(banc.personne());
        banc.enAgent(camille, () -> instructions.affecter(dossier, camille));
        banc.enAgent(camille, () -> instructions.affecter(autre, camille));
        messages.ecrire(autre, theo, "Bonjour, mon garage ferme lundi. Est-ce que le devis suffit ?");
        banc.enAgent(camille, () -> {
            justificatifs.accepter(dossier, "identite", camille);
            return justificatifs.refuser(
                    dossier,
                    "domicile",
                    "Le bas de la feuille est coupé. Reprenez la photo, feuille entière.",
                    camille);
        });
        var image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        var octets = new ByteArrayOutputStream();
        var dessin = image.createGraphics();
        dessin.setColor(java.awt.Color.WHITE);
        dessin.fillRect(60, 60, 780, 1080);
        dessin.setColor(java.awt.Color.BLACK);
        dessin.setFont(dessin.getFont().deriveFont(40f));
        dessin.drawString("Garage des Tilleuls, devis 318", 120, 200);
        dessin.dispose();
        ImageIO.write(image, "png", octets);
        justificatifs.deposer(dossier, ines, "domicile", "preuve.png", octets.toByteArray());

        try (var contexte = navigateur.bureau()) {
            var page = contexte.newPage();
            voir(page, camille, "agents", "afaire");
            voir(page, camille, "agents/dossiers", "dossiers");
            for (var onglet : new String[] {"synthese", "justificatifs", "instruction", "demande", "messages"}) {
                voir(page, camille, "agents/dossiers/" + numero + "/" + onglet, "dossier-" + onglet);
            }
            voir(page, camille, "agents/dossiers/" + numero + "/justificatifs?piece=domicile", "dossier-image");
            page.getByText("À refaire", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", "dossier-refus.png")));
        }
        try (var contexte = navigateur.telephone()) {
            var page = contexte.newPage();
            page.navigate("http://localhost:" + port + sessions.cle(ines, "espace/ma-demande"));
            attendre(page, "ma-demande");
            page.navigate("http://localhost:" + port + sessions.cle(theo, "espace/messages"));
            attendre(page, "messages");
        }
    }

    private void voir(Page page, AgentId agent, String adresse, String nom) {
        page.navigate("http://localhost:" + port + sessions.cle(agent, adresse));
        attendre(page, nom);
    }

    private static void attendre(Page page, String nom) {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(page.locator("h1").first()).isVisible();
        page.waitForTimeout(300);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "captures", nom + ".png")));
        Navigateur.verifierAccessibilite(page);
    }
}
