package fr.parcoursprojet.suivi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A real browser on the dossier: two agents at once, a cut in the middle of a rapport, documents read with keys. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class DossierADeuxIT {

    private static Navigateur navigateur;

    @LocalServerPort
    int port;

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    Agents agents;

    @Autowired
    Demandes demandes;

    @Autowired
    Instructions instructions;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Messages messages;

    private AgentId camille;
    private AgentId nadia;
    private DossierId dossier;
    private String adresse;

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @BeforeEach
    void unDossier() {
        camille = agent("Camille Roux");
        nadia = agent("Nadia Benali");
        dossier = banc.deposee(banc.personne());
        adresse = "agents/dossiers/" + demandes.de(dossier).numero();
        banc.enAgent(camille, () -> instructions.affecter(dossier, camille));
    }

    @Test
    void twoAgentsOnOneDossierSeeEachOther() {
        try (var ici = navigateur.bureau();
                var la = navigateur.bureau()) {
            var chezCamille = aller(ici, camille, "/synthese");
            var chezNadia = aller(la, nadia, "/budget");
            assertThat(chezNadia.getByText("Camille Roux a aussi ce dossier ouvert."))
                    .isVisible();
            assertThat(chezCamille.getByText("Nadia Benali a aussi ce dossier ouvert."))
                    .isVisible(patience());
            Navigateur.attendreLeCalme(chezCamille);
            Navigateur.capturer(chezCamille, "dossier-a-deux");
            Navigateur.verifierAccessibilite(chezCamille);
            chezNadia.navigate("http://localhost:" + port + "/agents/a-faire");
            assertThat(chezCamille.getByText("a aussi ce dossier ouvert"))
                    .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
        }
    }

    @Test
    void aRapportSurvivesTheCutTheClosedTabAndTheForgottenSession() {
        try (var contexte = navigateur.bureau()) {
            var page = aller(contexte, camille, "/instruction");
            zone(page, "Situation").fill("Vit seule, en CDI depuis un an.");
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(rapport().situation()).isEqualTo("Vit seule, en CDI depuis un an."));
            couper(contexte, page, "Tenace, entourée.");

            // what a server started again knows of this browser: nothing
            contexte.clearCookies();
            contexte.setOffline(false);
            var rouverte = aller(contexte, camille, "/instruction");
            assertThat(zone(rouverte, "Diagnostic")).hasValue("Tenace, entourée.");
            Awaitility.await()
                    .untilAsserted(() -> assertThat(rapport())
                            .isEqualTo(
                                    new RapportSocial("Vit seule, en CDI depuis un an.", "", "Tenace, entourée.", "")));
        }
    }

    @Test
    void whatTheBrowserKeptDoesNotReplaceWhatAColleagueWroteSince() {
        try (var contexte = navigateur.bureau()) {
            var page = aller(contexte, camille, "/instruction");
            couper(contexte, page, "Tenace, entourée.");
            banc.enAgent(
                    nadia,
                    () -> instructions.enregistrerRapport(
                            dossier,
                            new RapportSocial("", "", "Fragile.", ""),
                            instructions.du(dossier).version()));
            contexte.setOffline(false);
            var rouverte = aller(contexte, camille, "/instruction");
            assertThat(rouverte.getByText("Cet ordinateur a gardé un texte plus ancien"))
                    .isVisible(patience());
            assertThat(rapport().diagnostic()).isEqualTo("Fragile.");
            Navigateur.attendreLeCalme(rouverte);
            Navigateur.capturer(rouverte, "rapport-deux-versions");
            Navigateur.verifierAccessibilite(rouverte);
            bouton(rouverte, "Garder mon texte").click();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(rapport().diagnostic()).isEqualTo("Tenace, entourée."));
        }
    }

    @Test
    void documentsAreReadOneAfterTheOtherLargerAndTurned() throws IOException {
        var ines = demandes.de(dossier).demandeur();
        var octets = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png", octets);
        justificatifs.deposer(dossier, ines, "domicile", "preuve.png", octets.toByteArray());
        try (var contexte = navigateur.bureau()) {
            var page = aller(contexte, camille, "/justificatifs?piece=identite");
            var pdf = page.locator(".pg iframe");
            bouton(page, "Agrandir").click();
            assertThat(pdf).hasAttribute("style", Pattern.compile("width: ?125%.*height: ?125%"));
            bouton(page, "Tourner").click();
            assertThat(pdf).hasAttribute("style", Pattern.compile("rotate: ?90deg"));

            page.locator("h2").first().click();
            page.keyboard().press("n");
            assertThat(page).hasURL(Pattern.compile(".*piece=domicile"));
            var image = page.locator(".pg img");
            bouton(page, "Réduire").click();
            assertThat(image).hasAttribute("style", Pattern.compile("width: ?75%"));
            bouton(page, "Tourner").click();
            assertThat(image).hasAttribute("style", Pattern.compile("rotate: ?90deg"));
            Navigateur.attendreLeCalme(page);
            Navigateur.capturer(page, "piece-touches");
            Navigateur.verifierAccessibilite(page);

            page.keyboard().press("p");
            assertThat(page).hasURL(Pattern.compile(".*piece=identite"));
            page.getByText("À refaire", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            page.getByLabel("La phrase").fill("");
            page.getByLabel("La phrase").pressSequentially("non");
            assertThat(page.getByLabel("La phrase")).hasValue("non");
            assertThat(page).hasURL(Pattern.compile(".*piece=identite"));

            // pressed twice, the next document is not judged with it; turned off, the key does nothing
            var autre = aller(contexte, camille, "/justificatifs?piece=identite");
            autre.locator("h2").first().click();
            autre.keyboard().press("v");
            autre.keyboard().press("v");
            assertThat(autre).not().hasURL(Pattern.compile(".*piece=identite"));
            Navigateur.attendreLeCalme(autre);
            assertThat(verifiees()).containsExactly("identite");
            autre.evaluate("() => localStorage.setItem('bureau-raccourcis-eteints', 'oui')");
            autre.keyboard().press("v");
            Navigateur.attendreLeCalme(autre);
            assertThat(verifiees()).containsExactly("identite");
        }
    }

    private List<String> verifiees() {
        return justificatifs.du(dossier).stream()
                .filter(piece -> piece.etat() == EtatJustificatif.VERIFIE)
                .map(Justificatif::code)
                .toList();
    }

    @Test
    void aPersonSendsAFileAndACutLosesNoWord() {
        var ines = demandes.de(dossier).demandeur();
        try (var contexte = navigateur.telephone()) {
            var page = contexte.newPage();
            page.navigate("http://localhost:" + port + sessions.cle(ines, "espace/messages"));
            page.getByLabel("Écrire à Camille Roux").fill("Voici le devis.");
            page.getByLabel("Écrire à Camille Roux").blur();
            page.reload();
            assertThat(page.getByLabel("Écrire à Camille Roux")).hasValue("Voici le devis.");
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("devis.pdf", "application/pdf", BancDeDemande.PDF));
            assertThat(page.getByText("devis.pdf", new Page.GetByTextOptions().setExact(true)))
                    .isVisible(patience()); // its progress is also said aloud
            Navigateur.attendreLeCalme(page);
            Navigateur.capturer(page, "message-avec-fichier");
            Navigateur.verifierAccessibilite(page);
            bouton(page, "Envoyer").click();
            assertThat(page.locator(".pieces-jointes a")).hasText("devis.pdf");
            assertThat(page.getByLabel("Écrire à Camille Roux")).hasValue("");
            page.reload();
            assertThat(page.getByLabel("Écrire à Camille Roux")).hasValue("");
        }
        assertThat(messages.du(dossier))
                .singleElement()
                .satisfies(message -> assertThat(message.pieces()).hasSize(1));
    }

    /** Types without network, then the tab is closed. */
    private static void couper(BrowserContext contexte, Page page, String diagnostic) {
        contexte.setOffline(true);
        zone(page, "Diagnostic").fill(diagnostic);
        page.waitForFunction("() => Object.keys(localStorage).some((cle) => cle.endsWith('/diagnostic'))");
        page.close();
    }

    private RapportSocial rapport() {
        return instructions.du(dossier).rapport();
    }

    private Page aller(BrowserContext contexte, AgentId agent, String onglet) {
        var page = contexte.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate("http://localhost:" + port + sessions.cle(agent, adresse + onglet));
        page.locator("h1").first().waitFor();
        Navigateur.attendreLeCalme(page);
        return page;
    }

    private static Locator zone(Page page, String nom) {
        return page.getByLabel(nom, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private static LocatorAssertions.IsVisibleOptions patience() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }

    private AgentId agent(String nom) {
        return agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                nom,
                new Email("agent@ville.exemple"),
                Set.of(Role.REFERENT));
    }
}
