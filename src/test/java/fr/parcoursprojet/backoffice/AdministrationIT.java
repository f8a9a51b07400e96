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
import fr.parcoursprojet.courrier.Modeles;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.reglement.VersionsAVenir;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Langue;
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
    Modeles modeles;

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
        enTantQue.agent(alex, modeles::tous).stream()
                .filter(etat -> etat.francais() != null && !etat.francais().livree())
                .forEach(etat -> enTantQue.agent(
                        alex,
                        () -> modeles.revenir(
                                etat.modele().nom(), Langue.FR, etat.francais().numero(), 0, "Fin de l’essai")));
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
            page.getByText("Donnez un nom à ce jour").first().waitFor();
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

    @Test
    void theWordsOfALetter() {
        var chemin = "agents/administration/modeles/relance-premier-impaye";
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau();
                var telephone = navigateur.telephone()) {
            var page = bureau.newPage();
            page.navigate(adresse(sessions.cle(alex, "agents/administration/modeles")));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Lettres sur papier")))
                    .isVisible();
            page.getByText("Lettre de premier impayé").click();
            var feuille = page.getByAltText("Feuille 1 sur");
            attendreLImage(page, feuille);
            voir(page, "lettre");
            var premier = page.getByRole(
                    AriaRole.TEXTBOX,
                    new Page.GetByRoleOptions().setName("Paragraphe 2").setExact(true));
            premier.fill("Parlons-en \uD83D\uDE00.");
            premier.blur();
            page.getByText("ne s’imprime pas sur une lettre").first().waitFor();
            voir(page, "lettre-erreur");
            var avant = feuille.getAttribute("src");
            premier.fill("Il manque {montant}, {nom}. Cela arrive : parlons-en cette semaine.");
            premier.blur();
            assertThat(feuille).not().hasAttribute("src", avant);
            attendreLImage(page, feuille);
            page.getByLabel("Pourquoi ce changement").fill("Plus simple");
            bouton(page, "Enregistrer cette version").click();
            page.getByText("Version 1", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .waitFor();
            voir(page, "lettre-enregistree");
            page.navigate(adresse("/agents/administration/modeles/commission-lettre"));
            attendreLImage(page, feuille);
            voir(page, "lettre-commission");

            var petit = telephone.newPage();
            petit.navigate(adresse(sessions.cle(alex, "agents/administration/modeles")));
            voir(petit, "telephone-modeles");
            petit.navigate(adresse("/" + chemin));
            var petite = petit.getByAltText("Feuille 1 sur");
            attendreLImage(petit, petite);
            voir(petit, "telephone-lettre");
            petite.scrollIntoViewIfNeeded();
            voir(petit, "telephone-lettre-apercu");
        }
        Assertions.assertThat(fautes).isEmpty();
    }

    /** The sheet is drawn, not only asked for. */
    private static void attendreLImage(Page page, Locator image) {
        image.waitFor();
        page.waitForCondition(() -> (Boolean) image.evaluate("i => i.complete && i.naturalWidth > 0"));
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
