package fr.parcoursprojet.backoffice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.reglement.VersionsAVenir;
import fr.parcoursprojet.socle.Email;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Administration in a real browser: the state of each part, then a version of the règlement from a mistake to its day. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class AdministrationIT {

    @LocalServerPort
    int port;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Reglements reglements;

    @Autowired
    VersionsAVenir aVenir;

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    private final List<String> fautes = new ArrayList<>();
    private AgentId alex;

    @BeforeEach
    void unAdministrateur() {
        alex = agent("Alex Moreau", Set.of(Role.ADMINISTRATEUR));
        agent("Nadia Petit", Set.of(Role.AGENT_ADMINISTRATIF, Role.MEMBRE_COMMISSION));
        agent("Sam Leroy", Set.of());
        banc.referent();
    }

    @AfterEach
    void rienNeReste() {
        reglements.toutes().stream()
                .map(une -> une.version())
                .filter(nom -> enTantQue.agent(alex, () -> aVenir.peutChanger(nom)))
                .forEach(nom -> enTantQue.agent(alex, () -> aVenir.retirer(nom, "Fin de l’essai")));
    }

    @Test
    void theAdministratorsDay() {
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau();
                var telephone = navigateur.telephone()) {
            var page = bureau.newPage();
            page.navigate(adresse(sessions.cle(alex, "agents/administration")));
            voir(page, "accueil");
            page.getByText("Agents et rôles").click();
            page.getByText("Les rôles viennent de l’annuaire").waitFor();
            voir(page, "agents");
            page.navigate(adresse("/agents/administration/travaux"));
            voir(page, "travaux");
            page.navigate(adresse("/agents/administration/jours-fermes"));
            bouton(page, "Fermer ce jour").click();
            page.getByText("Donnez un nom à ce jour").waitFor();
            voir(page, "jours");
            page.navigate(adresse("/agents/administration/reglement"));
            voir(page, "reglement");
            page.getByText("Préparer une version").click();
            page.getByLabel("Pourquoi ce changement").waitFor();
            voir(page, "preparer");
            preparer(page);
            page.navigate(adresse("/agents/administration"));
            assertThat(page.getByText("Version 2026 en vigueur, puis version 2031"))
                    .isVisible();
            page.navigate(adresse("/agents/delegations"));
            voir(page, "delegations");

            var petit = telephone.newPage();
            petit.navigate(adresse(sessions.cle(alex, "agents/administration")));
            voir(petit, "telephone");
            petit.navigate(adresse("/agents/administration/reglement/2031"));
            voir(petit, "telephone-reglement");
        }
        Assertions.assertThat(fautes).isEmpty();
        Assertions.assertThat(reglements.enVigueur(LocalDate.of(2031, 1, 1)).quorum())
                .isEqualTo(4);
    }

    @Test
    void theWordsOfAnEmail() {
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau();
                var telephone = navigateur.telephone()) {
            var page = bureau.newPage();
            page.navigate(adresse(sessions.cle(alex, "agents/administration/modeles")));
            voir(page, "modeles");
            assertThat(page.locator(".rail a[aria-current=page]")).containsText("Administration");
            page.navigate(adresse("/agents/administration/modeles/document-infecte"));
            voir(page, "modele");
            var deuxieme = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Paragraphe 2"));
            deuxieme.fill("Envoyez {documen}.");
            deuxieme.blur();
            page.getByText("Vouliez-vous dire {document} ?").first().waitFor();
            voir(page, "modele-erreur");
            deuxieme.fill("Envoyez encore {document}, dès que possible.");
            deuxieme.blur();
            assertThat(page.frameLocator("iframe").getByText("dès que possible"))
                    .isVisible();
            page.getByLabel("Pourquoi ce changement").fill("Plus simple");
            bouton(page, "Enregistrer cette version").click();
            page.getByText("Version 1", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .waitFor();
            voir(page, "modele-enregistre");

            var petit = telephone.newPage();
            petit.navigate(adresse(sessions.cle(alex, "agents/administration/modeles/document-infecte")));
            voir(petit, "telephone-modele");
        }
        Assertions.assertThat(fautes).isEmpty();
    }

    private void preparer(Page page) {
        var quorum = page.getByLabel("Quorum de la commission, en membres");
        quorum.fill("0");
        quorum.blur();
        bouton(page, "Enregistrer cette version").click();
        page.getByText("Écrivez le premier jour de cette version.").first().waitFor();
        page.getByLabel("Jour", new Page.GetByLabelOptions().setExact(true)).fill("1");
        page.getByLabel("Mois", new Page.GetByLabelOptions().setExact(true)).fill("1");
        var annee = page.getByLabel("Année", new Page.GetByLabelOptions().setExact(true));
        annee.fill("2031");
        annee.blur();
        page.getByLabel("Pourquoi ce changement").fill("Délibération du conseil");
        bouton(page, "Enregistrer cette version").click();
        page.getByText("Écrivez un nombre de membres, 1 au moins.").first().waitFor();
        voir(page, "preparer-erreur");
        quorum.fill("4");
        quorum.blur();
        bouton(page, "Modifier : Preuve d’adresse").click();
        page.getByLabel("Nom du document", new Page.GetByLabelOptions().setExact(true))
                .waitFor();
        voir(page, "document");
        bouton(page, "Annuler").click();
        bouton(page, "Enregistrer cette version").click();
        page.getByText("Version 2031, depuis le 1er janvier 2031").waitFor();
        voir(page, "reglement-a-venir");
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private AgentId agent(String nom, Set<Role> roles) {
        return agents.reconnaitre("https://essai.example", nom, nom, new Email("a@ville.exemple"), roles);
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + chemin;
    }

    private void voir(Page page, String nom) {
        assertThat(page.locator("h1").first()).isVisible();
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, "administration-" + nom);
        try {
            Navigateur.verifierAccessibilite(page);
        } catch (AssertionError faute) {
            fautes.add(nom + " " + faute.getMessage());
        }
    }
}
