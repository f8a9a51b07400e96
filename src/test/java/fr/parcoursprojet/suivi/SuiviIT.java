package fr.parcoursprojet.suivi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
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
import java.time.LocalDate;
import java.util.regex.Pattern;
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
@Import(BancDEssai.class)
class SuiviIT {

    private static final double UNE_MINUTE = 60_000;
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
        PlaywrightAssertions.setDefaultAssertionTimeout(UNE_MINUTE);
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
            plusTard(page);
            leClavier(page);
            voir(page, camille, "agents/dossiers", "dossiers");
            exporter(page);
            plusieurs(page, camille, String.valueOf(numero));
            for (var onglet : new String[] {"synthese", "justificatifs", "instruction", "demande", "messages"}) {
                voir(page, camille, "agents/dossiers/" + numero + "/" + onglet, "dossier-" + onglet);
            }
            voir(page, camille, "agents/dossiers/" + numero + "/justificatifs?piece=domicile", "dossier-image");
            page.getByText("À refaire", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            Navigateur.capturer(page, "dossier-refus");
        }
        try (var contexte = navigateur.telephone()) {
            var page = contexte.newPage();
            page.navigate("http://localhost:" + port + sessions.cle(ines, "espace/ma-demande"));
            attendre(page, "ma-demande");
            page.navigate("http://localhost:" + port + sessions.cle(theo, "espace/messages"));
            attendre(page, "messages");
        }
    }

    /** The line leaves the list and the tab counts one less; the focus is on the line that is shown instead. */
    private static void plusTard(Page page) {
        assertThat(page).hasTitle(Pattern.compile("^\\(\\d+\\) À faire"));
        var titre = page.title();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plus tard"))
                .click();
        assertThat(page.getByText("La ligne quitte la liste")).isVisible();
        regarder(page, "afaire-plus-tard");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Demain"))
                .click();
        assertThat(page).not().hasTitle(titre);
        assertThat(page.locator(".travail a[aria-current]")).isFocused();
        regarder(page, "afaire-reporte");
    }

    /** Without a mouse: the search, and the list of what the keyboard does; never while a word is typed. */
    private static void leClavier(Page page) {
        page.keyboard().press("?");
        assertThat(page.locator("#raccourcis")).isVisible();
        regarder(page, "raccourcis");
        page.keyboard().press("Escape");
        assertThat(page.locator("#raccourcis")).isHidden();
        page.keyboard().press("/");
        var champ = page.locator(".suivi-recherche input");
        assertThat(champ).isFocused();
        page.keyboard().type("a/?");
        assertThat(champ).hasValue("a/?");
        assertThat(page.locator("#raccourcis")).isHidden();
    }

    private static void exporter(Page page) {
        var fichier =
                page.waitForDownload(() -> page.getByText("Exporter (XLSX)").click());
        assertEquals("dossiers.xlsx", fichier.suggestedFilename());
        assertNull(fichier.failure());
    }

    private void plusieurs(Page page, AgentId camille, String numero) {
        voir(
                page,
                camille,
                "agents/dossiers?q=" + numero + "%26colonnes=NUMERO.TELEPHONE.REFERENT.ETAT",
                "dossiers-un");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(numero))
                .check();
        assertThat(page.getByText("1 dossier choisi")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Écrire à chacun"))
                .click();
        assertThat(page.getByText("Chaque personne reçoit ce message")).isVisible();
        regarder(page, "dossiers-ecrire");
        page.keyboard().press("Escape");
        voir(page, camille, "agents/dossiers?q=in%25C3%25A8s%2520carell%2520" + numero, "dossiers-proche");
        assertThat(page.getByText("Rien d’exact pour")).isVisible();
    }

    private static void regarder(Page page, String nom) {
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, nom);
        Navigateur.verifierAccessibilite(page);
    }

    private void voir(Page page, AgentId agent, String adresse, String nom) {
        page.navigate("http://localhost:" + port + sessions.cle(agent, adresse));
        attendre(page, nom);
    }

    private static void attendre(Page page, String nom) {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(page.locator("h1").first()).isVisible();
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, nom);
        Navigateur.verifierAccessibilite(page);
    }
}
