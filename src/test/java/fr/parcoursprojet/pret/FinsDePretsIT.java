package fr.parcoursprojet.pret;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** How loans end, in a real browser: each screen is looked at and checked for accessibility. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, PorteDEssai.class})
class FinsDePretsIT {

    private static final LocalDate PREMIERE = LocalDate.of(2026, 7, 5);
    private static final LocalDate JOUR = LocalDate.of(2026, 10, 30);
    private static final List<Montant> SIX = Collections.nCopies(6, Montant.euros(50));

    private static Navigateur navigateur;

    @Autowired
    PretsDEssai essais;

    @Autowired
    BancDeDemande demandes;

    @Autowired
    Demandes lues;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    HorlogeReglable horloge;

    @LocalServerPort
    int port;

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @Test
    void theBorrowerReadsHowItStands() {
        var perdu = pret("Maya");
        essais.faire(() -> dettes.admettreEnNonValeur(perdu, new Deliberation("2026-014", JOUR), essais.agent()));
        lire(perdu, "La dette existe toujours", "non-valeur");

        var eteint = pret("Lina");
        essais.faire(() -> dettes.eteindre(
                eteint,
                new Effacement(JOUR, "Jugement du 30 octobre 2026", null, new Deliberation("2026-015", JOUR)),
                essais.agent()));
        lire(eteint, "Vous ne devez plus rien", "eteint");

        var trop = pret("Adam");
        essais.payer(trop, JOUR, Montant.euros(312));
        lire(trop, "Vous avez payé 12,00", "trop-percu");
    }

    @Test
    void anAgentAdmitsANonValeurWithTheKeyboardAlone() {
        horloge.allerAu(LocalDate.of(2026, 5, 4));
        var qui = demandes.personne();
        var dossier = demandes.deposee(qui);
        var pret = essais.duDossier(dossier, qui, "Inès Carrel", SIX, PREMIERE);
        horloge.allerAu(JOUR);
        try (var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(essais.agent()));
            page.navigate(adresse("agents/dossiers/" + lues.de(dossier).numero() + "/pret"));
            var admettre = bouton(page, "Admettre en non-valeur");
            assertThat(admettre).isVisible();
            Assertions.assertThat(
                            (Integer) page.evaluate("() => document.documentElement.scrollHeight - window.innerHeight"))
                    .as("only the panes scroll")
                    .isLessThanOrEqualTo(1);
            admettre.focus();
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Numéro de la délibération")).isVisible();
            bouton(page, "Continuer").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(
                            "[slot=error-message]",
                            new Page.LocatorOptions().setHasText("Écrivez le numéro de la délibération")))
                    .isVisible();
            assertThat(page.locator(
                            "[slot=error-message]",
                            new Page.LocatorOptions().setHasText("Écrivez un jour, un mois et une année")))
                    .isVisible();
            voir(page, "acte-erreurs");
            page.getByLabel("Numéro de la délibération").fill("2026-014");
            page.getByLabel("Jour").fill("30");
            page.getByLabel("Mois").fill("10");
            page.getByLabel("Année").fill("2026");
            page.keyboard().press("Tab");
            bouton(page, "Continuer").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByText("La dette existe toujours")).isVisible();
            voir(page, "acte-confirmer");
            page.keyboard().press("Enter");
            assertThat(page.getByText("300,00 € restent dus")).isVisible();
            voir(page, "onglet-non-valeur");
            bouton(page, "Inscrire une créance éteinte").click();
            assertThat(page.getByLabel("Référence du jugement")).isVisible();
            voir(page, "acte-eteindre");
        }
        Assertions.assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.NON_VALEUR);
    }

    @Test
    void theWholeBookInAFewScreens() {
        var fini = pret("Zoé");
        essais.payer(fini, JOUR, Montant.euros(300));
        try (var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(essais.agent()));
            page.navigate(adresse("agents/prets?filtre=termines&fin=anticipee"));
            assertThat(page.locator("vaadin-grid")
                            .getByText("Soldé par anticipation")
                            .first())
                    .isVisible();
            voir(page, "termines");
            page.navigate(adresse("agents/prets/exercice/2026"));
            assertThat(page.getByText("Prêts terminés dans l’année")).isVisible();
            voir(page, "exercice");
            page.navigate(adresse("agents/prets/controle"));
            assertThat(page.getByText("Les soldes affichés sont ceux du grand livre"))
                    .isVisible();
            voir(page, "controle");
        }
    }

    private PretId pret(String prenom) {
        var qui = essais.usager(prenom, "Fin");
        var pret = essais.debloque(qui, prenom + " Fin", "Scooter", SIX, PREMIERE);
        horloge.allerAu(JOUR);
        return pret;
    }

    private void lire(PretId pret, String phrase, String nom) {
        UsagerId qui = prets.de(pret).emprunteur();
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(qui));
            page.navigate(adresse("espace/mon-pret"));
            assertThat(page.getByText(phrase).first()).isVisible();
            voir(page, "mon-pret-" + nom);
        }
    }

    private String adresse(String ecran) {
        return "http://localhost:" + port + "/" + ecran;
    }

    private static void voir(Page page, String nom) {
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, "fin-" + nom);
        Navigateur.verifierAccessibilite(page);
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom));
    }
}
