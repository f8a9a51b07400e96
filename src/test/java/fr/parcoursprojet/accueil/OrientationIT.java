package fr.parcoursprojet.accueil;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** From a call to a partner's answer in a real browser, on both sides of the link. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class OrientationIT {

    private static final Pattern LIEN = Pattern.compile("/orientation/[\\w-]{43}");

    @Autowired
    Partenaires partenaires;

    @Autowired
    Sollicitations sollicitations;

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

    private AgentId camille;
    private Partenaire caisse;
    private String nom;

    @BeforeEach
    void unPartenaire() {
        camille = banc.referent();
        nom = BancDAccueil.nom();
        caisse = new Partenaire(
                PartenaireId.nouveau(),
                "Caisse Solidaire " + nom,
                "Un microcrédit pour un projet plus cher",
                BancDAccueil.email(),
                BancDAccueil.telephone(),
                true);
        enTantQue.agent(camille, () -> partenaires.enregistrer(caisse));
    }

    @Test
    void aCallBecomesAnOrientationThatThePartnerAnswersOnTheirPhone() {
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau();
                var telephone = navigateur.telephone()) {
            var page = ouvrir(bureau.newPage(), "agents/sollicitations");
            assertThat(page.locator("#prenom input")).isFocused();
            page.keyboard().type("Awa");
            page.keyboard().press("Tab");
            page.keyboard().type(nom);
            page.locator("#motif input").nth(2).focus();
            for (var touche : new String[] {"3", "2", "3", "Enter"}) {
                page.keyboard().press(touche);
            }
            var boite = page.getByRole(AriaRole.DIALOG);
            assertThat(boite).containsText("Orienter vers un partenaire");
            boite.getByText("Caisse Solidaire " + nom).click();
            boite.getByText("Envoyer").click();
            assertThat(boite).containsText("Sans accord, rien ne part");
            boite.getByText("La personne accepte").click();
            boite.getByLabel("Ce que le partenaire doit savoir").fill("Voiture en panne, embauche le 1er décembre.");
            Navigateur.attendreLeCalme(page);
            Navigateur.verifierAccessibilite(page);
            Navigateur.capturer(page, "orienter");
            boite.getByText("Envoyer").click();
            assertThat(page.locator(".ac-orientations")).containsText("Réponse attendue");

            var partenaire = telephone.newPage();
            partenaire.navigate("http://localhost:" + port + lien());
            assertThat(partenaire.locator("main")).containsText("Awa " + nom);
            Navigateur.verifierAccessibilite(partenaire);
            entiere(partenaire, "orientation-partenaire");
            partenaire.getByText("Envoyer la réponse").click();
            assertThat(partenaire.locator("main")).containsText("Choisissez une réponse.");
            Navigateur.verifierAccessibilite(partenaire);
            entiere(partenaire, "orientation-partenaire-erreur");
            partenaire.getByText("Aide accordée").click();
            partenaire.getByLabel("Un mot").fill("Premier rendez-vous le 12.");
            partenaire.getByText("Envoyer la réponse").click();
            assertThat(partenaire.locator("h1")).hasText("Merci, c’est noté");
            Navigateur.verifierAccessibilite(partenaire);
            Navigateur.capturer(partenaire, "orientation-repondue");

            page.reload();
            assertThat(page.locator(".ac-orientations")).containsText("Premier rendez-vous le 12.");
        }
    }

    @Test
    void aDossierHasItsOrientationsAndTheListOfPartnersIsReadAndChanged() {
        var dossier = banc.deposee(banc.personne());
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = ouvrir(
                    bureau.newPage(), "agents/dossiers/" + demandes.de(dossier).numero() + "/orientations");
            assertThat(page.locator(".ac-orientations")).containsText("Aucune orientation");
            Navigateur.verifierAccessibilite(page);
            Navigateur.capturer(page, "orientations-dossier");

            page.navigate("http://localhost:" + port + "/agents/partenaires");
            page.getByText("Ajouter un partenaire").click();
            var boite = page.getByRole(AriaRole.DIALOG);
            boite.getByText("Enregistrer").click();
            assertThat(boite).containsText("Il faut un e-mail ou un téléphone");
            Navigateur.attendreLeCalme(page);
            Navigateur.verifierAccessibilite(page);
            Navigateur.capturer(page, "partenaire-erreurs");
            boite.getByLabel("Nom").fill("Mission " + nom);
            boite.getByLabel("Pour quoi il aide").fill("De 16 à 25 ans : emploi, formation");
            boite.getByLabel("Téléphone").fill("06 00 00 00 52");
            boite.getByText("Enregistrer").click();
            assertThat(page.locator(".ac-partenaires")).containsText("Mission " + nom);
            Navigateur.attendreLeCalme(page);
            Navigateur.verifierAccessibilite(page);
            Navigateur.capturer(page, "partenaires");
        }
    }

    @Test
    void twoRecordsOfOnePersonBecomeOneAndTwoAgain() {
        var premier = enTantQue.agent(
                camille,
                () -> sollicitations.noter(
                        BancDAccueil.appel(BancDAccueil.qui("Awa", nom, null, null), SuiteDonnee.RENSEIGNEMENT),
                        camille));
        enTantQue.agent(
                camille,
                () -> sollicitations.noter(
                        BancDAccueil.appel(BancDAccueil.qui("Awa", nom, null, null), SuiteDonnee.RENDEZ_VOUS),
                        camille));
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = ouvrir(bureau.newPage(), "agents/sollicitations/" + premier);
            assertThat(page.locator(".travail li")).hasCount(1);
            page.locator(".ac-moins vaadin-button").click();
            assertThat(page.locator(".travail li")).hasCount(2);
            Navigateur.attendreLeCalme(page);
            Navigateur.verifierAccessibilite(page);
            Navigateur.capturer(page, "reunies");
            page.locator(".ac-moins vaadin-button").click();
            assertThat(page.locator(".travail li")).hasCount(1);
        }
    }

    private String lien() {
        var trouve = LIEN.matcher(BoiteAuxLettres.UNIQUE
                .attendre(un -> un.adresse().equals(caisse.email()))
                .texte());
        assertThat(trouve.find()).isTrue();
        return trouve.group();
    }

    private Page ouvrir(Page page, String adresse) {
        page.navigate("http://localhost:" + port + sessions.cle(camille, adresse));
        Navigateur.attendreLeCalme(page);
        return page;
    }

    private static void entiere(Page page, String nom) {
        Navigateur.capturerEntiere(page, nom);
    }
}
