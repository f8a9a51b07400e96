package fr.parcoursprojet.prescripteur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.socle.Email;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Two phones and a desk: a prescripteur sends somebody, who confirms and files by herself, then ends what he sees. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class PrescripteurIT {

    @Autowired
    Structures structures;

    @Autowired
    Agents agents;

    @Autowired
    Usagers usagers;

    @Autowired
    Demandes demandes;

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    EnTantQue enTantQue;

    @LocalServerPort
    int port;

    private final Email sami = BancDAccueil.email();
    private final Email awa = BancDAccueil.email();
    private final String nom = BancDAccueil.nom();

    @Test
    void fromTheSendingToTheReceiptThenToTheEndOfTheConsent() {
        PrescripteurDEssai.invite(enTantQue, agents, structures, sami);
        try (var navigateur = new Navigateur();
                var deSami = navigateur.telephone();
                var dAwa = navigateur.telephone();
                var bureau = navigateur.bureau()) {
            var chezLui = deSami.newPage();
            entrer(chezLui, "/prescripteur", sami);
            regarder(chezLui, "prescripteur-vide");
            envoyer(chezLui);

            var chezElle = confirmer(dAwa);
            var elle = usagers.parEmail(awa).orElseThrow();
            chezLui.reload();
            assertThat(ligne(chezLui)).containsText("En préparation");

            deposer(chezElle, elle);
            chezLui.reload();
            assertThat(ligne(chezLui)).containsText("Envoyée au service");
            regarder(chezLui, "prescripteur-liste");
            ecrireLeRapport(chezLui);
            lireAuBureau(bureau.newPage(), elle);

            ligne(chezLui).getByRole(AriaRole.LINK).click();
            assertThat(chezLui.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText(nom);
            chezElle.navigate(adresse("/espace/mes-donnees"));
            assertThat(chezElle.locator("main")).containsText("Sami Haddad (Mission Locale du Doubs)");
            regarder(chezElle, "prescripteur-mes-donnees");
            bouton(chezElle, "Retirer mon accord").click();
            chezElle.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(chezElle.locator("main")).containsText("retiré le");
            chezLui.reload();
            assertThat(chezLui.locator("body")).containsText("Page introuvable");
            assertThat(chezLui.locator("body")).not().containsText(nom);
        }
    }

    /** The page is closed in the middle: what was typed is there again, but for the consent. */
    private void envoyer(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Envoyer une personne"))
                .tap();
        assertThat(page.getByLabel("Prénom")).isVisible();
        page.getByLabel("Prénom").fill("Awa");
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill(nom);
        page.getByLabel("Son e-mail").fill(awa.valeur());
        page.getByLabel("Son projet, en une phrase").fill("Une promesse d’embauche à Baume, sans bus à 5 h.");
        page.reload();
        Navigateur.attendreLeCalme(page);
        assertThat(page.getByLabel("Prénom")).hasValue("Awa");
        assertThat(page.getByLabel("Son e-mail")).hasValue(awa.valeur());
        bouton(page, "Envoyer").tap();
        assertThat(page.locator("section.err")).containsText("Choisissez pour quoi");
        entiere(page, "prescripteur-envoyer-erreurs");
        page.locator("vaadin-select").click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Permis"))
                .last()
                .click();
        page.getByLabel("La personne est d’accord").check();
        entiere(page, "prescripteur-envoyer");
        bouton(page, "Envoyer").tap();
        assertThat(ligne(page)).containsText("En attente de la personne");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Envoyer une personne"))
                .tap();
        Navigateur.attendreLeCalme(page);
        assertThat(page.getByLabel("Prénom")).hasValue("");
        page.navigate(adresse("/prescripteur"));
    }

    private Page confirmer(BrowserContext telephone) {
        var lettre = BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().equals(awa) && pli.objet().contains("Sami Haddad"));
        assertThat(lettre.texte()).contains("/espace/prescripteur");
        var page = telephone.newPage();
        entrer(page, "/espace/prescripteur", awa);
        assertThat(page.locator("h1:visible").first()).containsText("Sami Haddad");
        entiere(page, "prescripteur-confirmer");
        bouton(page, "Je confirme").tap();
        page.waitForURL("**/espace/demande");
        regarder(page, "prescripteur-confirme");
        return page;
    }

    /** The rest of the questions is another test's: only the filing is hers here. */
    private void deposer(Page page, UsagerId elle) {
        var dossier = banc.complete(elle);
        demandes.avancement(dossier, elle).parties().stream()
                .flatMap(partie -> partie.etapes().stream())
                .filter(etape -> etape != Etape.VERIFICATION)
                .forEach(etape -> demandes.valider(dossier, elle, etape));
        page.navigate(adresse("/espace/demande/verification"));
        assertThat(demandes.de(dossier).etat()).isEqualTo(EtatDemande.BROUILLON);
        page.locator("vaadin-checkbox input").nth(0).check();
        page.locator("vaadin-checkbox input").nth(1).check();
        bouton(page, "Envoyer ma demande").tap();
        page.waitForURL("**/espace/recu**");
        assertThat(page.locator("main"))
                .containsText(String.valueOf(demandes.de(dossier).numero()));
    }

    private void ecrireLeRapport(Page page) {
        ligne(page).getByRole(AriaRole.LINK).tap();
        for (var partie : new String[] {"Situation", "Projet", "Diagnostic", "Avis"}) {
            page.getByLabel(partie, new Page.GetByLabelOptions().setExact(true)).fill(partie + " : rien ne manque.");
        }
        assertThat(page.locator(".etat")).containsText("Enregistré");
        page.reload();
        assertThat(page.getByLabel("Avis", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Avis : rien ne manque.");
        entiere(page, "prescripteur-personne");
        bouton(page, "Envoyer le rapport").tap();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        assertThat(page.locator("main")).containsText("Il ne change plus");
        entiere(page, "prescripteur-rapport-envoye");
        page.navigate(adresse("/prescripteur"));
    }

    private void lireAuBureau(Page page, UsagerId elle) {
        var numero = demandes.de(elle).getFirst().numero();
        page.navigate(adresse(sessions.cle(banc.referent(), "agents/dossiers/" + numero + "/instruction")));
        assertThat(page.locator(".in-droite")).containsText("Rapport de Sami Haddad");
        regarder(page, "prescripteur-instruction");
        page.navigate(adresse(
                sessions.cle(PrescripteurDEssai.administrateur(agents), "agents/administration/prescripteurs")));
        assertThat(page.locator(".pr-comptes")).containsText("dernière connexion");
        bouton(page, "Envoyer l’invitation").click();
        assertThat(page.locator(".pr-formulaire")).containsText("Choisissez le type de structure");
        regarder(page, "prescripteur-comptes");
    }

    /** By the code that the address receives. */
    private void entrer(Page page, String chemin, Email qui) {
        page.navigate(adresse(chemin));
        page.getByLabel("Votre adresse e-mail").fill(qui.valeur());
        page.getByText("Recevoir un code").click();
        var lettre = BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().equals(qui) && pli.objet().contains("est votre code"));
        page.getByLabel("Les 6 chiffres").fill(lettre.objet().substring(0, 6));
        page.getByText("Me connecter").click();
        page.waitForURL("**" + chemin);
        Navigateur.attendreLeCalme(page);
    }

    private Locator ligne(Page page) {
        return page.locator(".lst li", new Page.LocatorOptions().setHasText(nom));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(!nom.startsWith("Retirer")));
    }

    private static void regarder(Page page, String nom) {
        Navigateur.attendreLeCalme(page);
        Navigateur.verifierAccessibilite(page);
        Navigateur.capturer(page, nom);
    }

    private static void entiere(Page page, String nom) {
        Navigateur.attendreLeCalme(page);
        Navigateur.verifierAccessibilite(page);
        Navigateur.capturerEntiere(page, nom);
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + chemin;
    }
}
