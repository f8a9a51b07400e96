package fr.parcoursprojet.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a phone keeps of answers the server does not hold: enough to lose none, and nothing for the next person. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, PorteDEssai.class})
class CeQueLeTelephoneGardeIT {

    private static final String GARDES =
            "() => Object.keys(localStorage).filter(cle => cle.startsWith('parcours-garde:')).length";
    private static final String PAGES =
            "async () => (await indexedDB.databases()).filter(base => base.name === 'parcours-pages').length";

    private static Navigateur navigateur;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Demandes demandes;

    @LocalServerPort
    int port;

    private UsagerId qui;
    private DossierId dossier;

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @BeforeEach
    void unBrouillon() {
        qui = banc.personne();
        dossier = banc.complete(qui);
        justificatifs.retirer(dossier, qui, "identite");
    }

    @Test
    void whatCannotBeReadYetIsKeptUntilItCan() {
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone, qui, "situation/identite");
            telephone(page, "06 12");
            page.reload();
            assertThat(page.getByLabel("Téléphone")).hasValue("06 12");
            telephone(page, "06 12 34 56 79");
            page.waitForFunction("() => !Object.keys(localStorage).some(cle => cle.startsWith('parcours-garde:'))");
            page.reload();
            assertThat(page.getByLabel("Téléphone")).hasValue(Pattern.compile("06.12.34.56.79"));
        }
    }

    @Test
    void signingOutLeavesNothing() {
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone, qui, "situation/identite");
            telephone(page, "06 12");
            aller(page, "documents");
            photographier(page);
            assertThat(page.evaluate(GARDES)).isEqualTo(1);
            assertThat(page.evaluate(PAGES)).isEqualTo(1);
            page.navigate("http://localhost:" + port + "/deconnexion");
            page.getByRole(AriaRole.BUTTON).first().tap();
            page.waitForURL(adresse -> !adresse.contains("deconnexion"));
            // that files of the portal were fetched in advance says nothing of anybody
            assertThat(page.evaluate("() => Object.keys(localStorage)"
                            + ".filter(cle => cle.startsWith('parcours-') && cle !== 'parcours-prevu')"))
                    .isEqualTo(List.of());
            assertThat(page.evaluate(PAGES)).isEqualTo(0);
        }
    }

    @Test
    void somebodyElseOnTheSamePhoneFindsNothing() {
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone, qui, "situation/identite");
            telephone(page, "06 12");
            aller(page, "documents");
            photographier(page);
            var autre = banc.personne();
            demandes.commencer(autre);
            entrer(telephone, autre, "situation/activite");
            page.waitForFunction("() => !Object.keys(localStorage).some(cle => cle.startsWith('parcours-garde:'))");
            aller(page, "documents");
            assertThat(page.locator(".pages")).hasCount(0);
        }
    }

    @Test
    void aLineThatWasAddedComesBackWithWhatWasWrittenInIt() {
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone, qui, "financement/cofinancements");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ajouter"))
                    .tap();
            assertThat(page.locator(".q")).hasCount(2);
            telephone.setOffline(true);
            var ajoutee = page.locator(".q").nth(1);
            ajoutee.locator("input").first().fill("Mission Locale");
            ajoutee.locator("input").nth(1).fill("120");
            ajoutee.locator("input").nth(1).blur();
            page.close();
            telephone.setOffline(false);
            var rouverte = telephone.newPage();
            aller(rouverte, "financement/cofinancements");
            assertThat(rouverte.locator(".q")).hasCount(2);
            assertThat(rouverte.locator(".q").nth(1).locator("input").first()).hasValue("Mission Locale");
            assertThat(rouverte.locator(".q").nth(1).locator("input").nth(1)).hasValue(Pattern.compile("120,00"));
            rouverte.reload();
            assertThat(rouverte.locator(".q").nth(0).locator("input").first()).hasValue("Mission Locale");
            rouverte.waitForFunction("() => !Object.keys(localStorage).some(cle => cle.startsWith('parcours-garde:'))");
        }
        assertThat(demandes.enCours(qui).orElseThrow().plan().cofinancements())
                .singleElement()
                .satisfies(un -> assertThat(un.financeur()).isEqualTo("Mission Locale"));
    }

    @Test
    void aDocumentOneDoesNotHaveIsSaidWithItsReason() {
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone, qui, "documents");
            page.getByText("Je ne l’ai pas").tap();
            assertThat(page.getByText("Ce qui convient aussi. Carte perdue").last())
                    .isVisible();
            page.getByText("Enregistrer cette raison").tap();
            assertThat(page.getByText("Dites en quelques mots pourquoi")).isVisible();
            page.getByText("Je l’ai perdu, ou on me l’a volé").tap();
            page.getByLabel("Dites-en plus").fill("Plainte déposée lundi.");
            page.locator(".pourquoi-pas").scrollIntoViewIfNeeded();
            Navigateur.capturer(page, "je-ne-l-ai-pas");
            Navigateur.verifierAccessibilite(page);
            page.getByText("Enregistrer cette raison").tap();
            assertThat(page.getByText("Vous ne l’avez pas : Je l’ai perdu")).isVisible();
        }
        var piece = justificatifs.un(dossier, "identite");
        assertThat(piece.etat()).isEqualTo(EtatJustificatif.ABSENT);
        assertThat(piece.raison()).contains("perdu").contains("Plainte déposée lundi.");
    }

    private static void telephone(Page page, String numero) {
        page.getByLabel("Téléphone").fill(numero);
        page.getByLabel("Téléphone").blur();
    }

    private static void photographier(Page page) {
        page.waitForFileChooser(
                        () -> page.locator("[data-genre=fichier]").first().tap())
                .setFiles(PhotosDEssai.photo("carte.jpg", PhotosDEssai.feuille()));
        assertThat(page.locator(".pages li")).hasCount(1);
    }

    private Page entrer(BrowserContext telephone, UsagerId personne, String ecran) {
        var page = telephone.pages().isEmpty()
                ? telephone.newPage()
                : telephone.pages().getFirst();
        page.navigate("http://localhost:" + port + PorteDEssai.de(personne));
        aller(page, ecran);
        return page;
    }

    private void aller(Page page, String ecran) {
        page.navigate("http://localhost:" + port + "/espace/demande/" + ecran);
        assertThat(page.locator("h1").first()).isVisible();
        page.waitForFunction(
                "() => Object.values(window.Vaadin.Flow.clients).every(un => !un.isActive || !un.isActive())");
    }
}
