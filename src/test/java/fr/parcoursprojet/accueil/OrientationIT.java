package fr.parcoursprojet.accueil;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The orientations of a dossier, the partners, and two records of one person, in a real browser with axe. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, BancDeDemande.class, SessionDEssai.class})
class OrientationIT {

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

    private Page ouvrir(Page page, String adresse) {
        page.navigate("http://localhost:" + port + sessions.cle(camille, adresse));
        Navigateur.attendreLeCalme(page);
        return page;
    }
}
