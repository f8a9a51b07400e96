package fr.parcoursprojet.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.reglement.Activite;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A phone without network: every kind of answer stays in it, and leaves when the network is back. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, PorteDEssai.class})
class HorsReseauIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENCE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    private static Navigateur navigateur;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Demandes demandes;

    @LocalServerPort
    int port;

    private UsagerId qui;

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
        demandes.commencer(qui);
    }

    @Test
    void anAnswerGivenWithoutNetworkLeavesWhenItIsBack() {
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone, "situation/activite");
            telephone.setOffline(true);
            toucher(page, "Je suis en apprentissage");
            assertThat(page.getByText("En attente du réseau")).isVisible(PATIENCE);
            assertThat(page.getByText("Vos réponses sont gardées ici.").first()).isVisible();
            Navigateur.capturer(page, "hors-reseau");
            telephone.setOffline(false);
            assertThat(page.getByText("Enregistré")).isVisible(PATIENCE);
        }
        Assertions.assertThat(situation().activites()).containsExactly(Activite.APPRENTI);
    }

    @Test
    void whatWasChosenBeforeThePageWasClosedComesBack() {
        try (var telephone = navigateur.telephone()) {
            var porte = entrer(telephone, "situation/identite");
            porte.close();
            sansReseau(telephone, "situation/identite", page -> {
                page.getByLabel("Jour").fill("12");
                page.getByLabel("Mois").fill("4");
                page.getByLabel("Année").fill("2004");
                page.getByLabel("Année").blur();
            });
            sansReseau(telephone, "situation/activite", page -> {
                toucher(page, "Je suis en apprentissage");
                toucher(page, "J’ai un emploi");
            });
            sansReseau(telephone, "situation/foyer", page -> toucher(page, "En couple"));
            sansReseau(telephone, "situation/parcours", page -> {
                page.locator("vaadin-select").first().tap();
                page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Baccalauréat"))
                        .tap();
            });
        }
        Assertions.assertThat(situation().naissance()).isEqualTo(LocalDate.of(2004, 4, 12));
        Assertions.assertThat(situation().activites()).containsExactlyInAnyOrder(Activite.APPRENTI, Activite.SALARIE);
        Assertions.assertThat(situation().foyer()).isEqualTo(Foyer.COUPLE);
        Assertions.assertThat(situation().niveauEtude()).isEqualTo(NiveauEtude.BAC);
    }

    @Test
    void thatOnesIncomeChangesComesBackWithTheMonthsToFillIn() {
        try (var telephone = navigateur.telephone()) {
            var change = "Mes revenus changent d’un mois à l’autre";
            var coupee = entrer(telephone, "budget/ressources");
            telephone.setOffline(true);
            toucher(coupee, change);
            coupee.close();
            telephone.setOffline(false);
            var retrouvee = telephone.newPage();
            retrouvee.navigate(lien("budget/ressources"));
            assertThat(retrouvee.getByLabel(change)).isChecked();
            assertThat(retrouvee.getByLabel(Pattern.compile("^En tout, en ")).first())
                    .isVisible();
        }
    }

    /** Answers on a page whose network is cut, closes it, and finds the answers again on the same page with the network. */
    private void sansReseau(BrowserContext telephone, String adresse, Consumer<Page> repondre) {
        var coupee = telephone.newPage();
        coupee.navigate(lien(adresse));
        assertThat(coupee.locator("h1").first()).isVisible();
        assertThat(coupee.getByText("Enregistré")).isVisible();
        telephone.setOffline(true);
        repondre.accept(coupee);
        coupee.close();
        telephone.setOffline(false);
        var retrouvee = telephone.newPage();
        retrouvee.navigate(lien(adresse));
        assertThat(retrouvee.locator("h1").first()).isVisible();
        retrouvee.waitForFunction("() => !Object.keys(localStorage).some(cle => cle.startsWith('parcours-garde:'))");
        retrouvee.close();
    }

    private Page entrer(BrowserContext telephone, String adresse) {
        var page = telephone.newPage();
        page.navigate("http://localhost:" + port + PorteDEssai.de(qui));
        page.navigate(lien(adresse));
        assertThat(page.getByText(Pattern.compile("^Enregistré"))).isVisible(PATIENCE);
        return page;
    }

    private String lien(String adresse) {
        return "http://localhost:" + port + "/espace/demande/" + adresse;
    }

    private MaSituation situation() {
        return demandes.enCours(qui).orElseThrow().situation();
    }

    private static void toucher(Page page, String mot) {
        page.getByText(mot, new Page.GetByTextOptions().setExact(true)).tap();
    }
}
