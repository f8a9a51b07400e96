package fr.parcoursprojet.accueil;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A call typed in a real browser without touching the mouse, every key counted. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class AppelIT {

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Usagers usagers;

    @LocalServerPort
    int port;

    private AgentId camille;

    @BeforeEach
    void unAgent() {
        camille = banc.referent();
    }

    /** Presses keys and counts them; what names the person, name and number, is typed beside. */
    private static final class Clavier {

        private final Page page;
        private int touches;

        Clavier(Page page) {
            this.page = page;
        }

        Clavier frapper(String... quelles) {
            for (var touche : quelles) {
                page.keyboard().press(touche);
                touches++;
            }
            return this;
        }

        Clavier ecrire(String texte) {
            page.keyboard().type(texte);
            return this;
        }
    }

    @Test
    void aCallIsTypedInTenKeysBesidesTheNameAndTheNumber() {
        var nom = BancDAccueil.nom();
        var numero = BancDAccueil.telephone();
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = ouvrir(bureau.newPage(), "agents/sollicitations");
            assertThat(page.locator("#prenom input")).isFocused();
            var clavier = new Clavier(page)
                    .ecrire("Awa")
                    .frapper("Tab")
                    .ecrire(nom)
                    .frapper("Tab")
                    .ecrire(numero.lisible())
                    .frapper("Tab", "2", "2", "Tab")
                    .frapper("4", "2", "1", "Enter");
            assertThat(page.locator(".hd .etat")).containsText("Enregistré");
            assertThat(clavier.touches).isLessThanOrEqualTo(10);

            // ready for the next call
            assertThat(page.locator("#prenom input")).isFocused();
            assertThat(page.locator("#prenom input")).hasValue("");
            var une = enTantQue
                    .agent(
                            camille,
                            () -> sollicitations.chercher(
                                    new RechercheDeSollicitation(
                                            nom, LocalDate.now().getYear()),
                                    0,
                                    2))
                    .getFirst();
            assertThat(une.canal()).isEqualTo(CanalDArrivee.TELEPHONE);
            assertThat(une.motif()).isEqualTo(MotifDeSollicitation.PERMIS);
            assertThat(une.origine()).isEqualTo(Origine.MISSION_LOCALE);
            assertThat(une.suite()).isEqualTo(SuiteDonnee.RENSEIGNEMENT);
            assertThat(une.publicVise()).isEqualTo(PublicVise.JEUNES);
            assertThat(une.coordonnees().telephone()).isEqualTo(numero);
        }
    }

    @Test
    void whatIsMissingIsSaidUnderItsFieldAndNothingIsLost() {
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = ouvrir(bureau.newPage(), "agents/sollicitations");
            new Clavier(page)
                    .ecrire("Awa")
                    .frapper("Tab", "Tab")
                    .ecrire("06 12")
                    .frapper("Enter");
            assertThat(page.locator("#telephone")).containsText("Vérifiez le nombre de chiffres");
            assertThat(page.locator("#motif")).containsText("Choisissez pour quoi");
            assertThat(page.locator("#prenom input")).hasValue("Awa");
            Navigateur.attendreLeCalme(page);
            Navigateur.verifierAccessibilite(page);
            Navigateur.capturer(page, "appel-erreurs");
        }
    }

    @Test
    void somebodyKnownIsShownWhileOneTypesAndRecognised() {
        var nom = BancDAccueil.nom();
        var numero = BancDAccueil.telephone();
        var awa = banc.personne();
        banc.deposee(awa);
        usagers.preciser(awa, "Awa", nom, LocalDate.of(2004, 3, 14), numero);
        noter(BancDAccueil.appel(BancDAccueil.qui("Moussa", nom, null, null), SuiteDonnee.RENSEIGNEMENT));
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = ouvrir(bureau.newPage(), "agents/sollicitations");
            new Clavier(page)
                    .ecrire("Awa")
                    .frapper("Tab")
                    .ecrire(nom)
                    .frapper("Tab")
                    .ecrire(numero.lisible())
                    .frapper("Tab", "2", "2");
            assertThat(page.locator(".ac-volet")).containsText("Peut-être déjà connue");
            assertThat(page.locator(".ac-volet")).containsText("PP-");
            assertThat(page.locator(".ac-moins")).containsText("Moussa " + nom);
            Navigateur.attendreLeCalme(page);
            Navigateur.verifierAccessibilite(page);
            Navigateur.capturer(page, "appel-connue");
            page.locator(".ac-volet .act vaadin-button").first().click();
            assertThat(page.locator(".ac-volet")).containsText("Personne reconnue");
            assertThat(page.locator("#motif [focused]")).hasCount(1);
            new Clavier(page).frapper("4", "2", "1", "Enter");
            assertThat(page.locator(".hd .etat")).containsText("Enregistré");
            var une = enTantQue.agent(camille, () -> sollicitations.semblables(BancDAccueil.qui("", "", numero, null)));
            assertThat(une).hasSize(1);
            assertThat(une.getFirst().usager()).isEqualTo(awa);
            assertThat(une.getFirst().derniere()).isNotNull();
        }
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
