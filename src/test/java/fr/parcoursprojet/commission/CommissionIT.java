package fr.parcoursprojet.commission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The commission and the agenda in a real browser, with axe on each screen. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class CommissionIT {

    private static final LocalDate MARDI = LocalDate.of(2026, 11, 3);

    @LocalServerPort
    int port;

    @Autowired
    BancDeCommission banc;

    @Autowired
    Commissions commissions;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Demandes demandes;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    HorlogeReglable horloge;

    private final List<String> fautes = new ArrayList<>();

    @Test
    void aSeanceFromTheOrdreDuJourToTheLetters() {
        horloge.allerAu(MARDI);
        var camille = banc.referent();
        var ines = banc.personne();
        var theo = banc.personne();
        var un = banc.presente(ines, camille);
        var deux = banc.presente(theo, camille);
        banc.appauvrir(deux, camille);
        var seance = banc.ouverte(camille, un, deux, banc.presente(camille));
        banc.presente(camille);
        banc.enAgent(camille, () -> {
            rendezVous.fixer(un, new Creneau(MARDI.atTime(10, 30), 45, Mode.SUR_PLACE, "Bureau 4"));
            rendezVous.offrir(List.of(
                    new Creneau(MARDI.plusDays(2).atTime(9, 0), 45, Mode.TELEPHONE, ""),
                    new Creneau(MARDI.plusDays(2).atTime(14, 15), 45, Mode.SUR_PLACE, "Bureau 4")));
            rendezVous.proposer(deux, List.of());
        });
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau();
                var telephone = navigateur.telephone()) {
            var page = bureau.newPage();
            page.navigate(adresse(sessions.cle(camille, "agents/commission/" + seance + "/salle")));
            voir(page, "salle");
            Assertions.assertThat(page.content()).doesNotContain("Carrel");
            page.getByLabel("Prêt et aide").check();
            voir(page, "salle-accord");
            page.getByLabel("Motif, repris dans la lettre").fill("Le scooter permet de garder l’emploi.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer, dossier 2"))
                    .click();
            assertThat(page.locator("h1")).containsText("Dossier 2");
            page.getByLabel("Refuser").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer, dossier 3"))
                    .click();
            assertThat(page.getByText("Écrivez pourquoi, en mots simples")).isVisible();
            voir(page, "salle-refus");
            page.getByLabel("Motif, repris dans la lettre").fill("Il vous laisserait 6 € par jour pour vivre.");
            page.getByLabel("Autre réponse").fill("Vérifions vos droits à la prime d’activité.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer, dossier 3"))
                    .click();
            assertThat(page.locator("h1")).containsText("Dossier 3");
            page.getByLabel("Ajourner").check();
            page.getByLabel("Ce qui manque").fill("Un devis à votre nom.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                    .click();
            Navigateur.attendreLeCalme(page);
            page.navigate(adresse("/agents/commission/" + seance));
            voir(page, "seance-ouverte");
            clic(page, "Clore la séance");
            assertThat(page.getByText("Clore la séance ?")).isVisible();
            voir(page, "clore");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Clore la séance"))
                    .last()
                    .click();
            assertThat(page.getByText("Le procès-verbal, PDF")).isVisible();
            voir(page, "seance-close");
            page.navigate(adresse("/agents/commission"));
            voir(page, "commission");
            page.navigate(adresse("/agents/dossiers/" + demandes.de(un).numero() + "/commission"));
            voir(page, "onglet-commission");
            page.navigate(adresse("/agents/dossiers/" + demandes.de(un).numero() + "/rendez-vous"));
            voir(page, "onglet-rendez-vous");
            page.navigate(adresse("/agents/agenda"));
            voir(page, "agenda");
            page.getByText("Inès Carrel").first().click();
            assertThat(page.getByText("Bureau 4").first()).isVisible();
            voir(page, "agenda-rendez-vous");
            clic(page, "Offrir des créneaux");
            voir(page, "agenda-offre");

            var mobile = telephone.newPage();
            mobile.navigate(adresse(sessions.cle(ines, "espace/decision")));
            voir(mobile, "decision-oui");
            mobile.navigate(adresse("/espace/rendez-vous"));
            voir(mobile, "rendez-vous-pris");
            mobile.navigate(adresse(sessions.cle(theo, "espace/decision")));
            voir(mobile, "decision-non");
            mobile.navigate(adresse("/espace/rendez-vous"));
            voir(mobile, "rendez-vous-choisir");
            mobile.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prendre"))
                    .first()
                    .click();
            assertThat(mobile.locator("h1")).containsText("Votre rendez-vous");
        } finally {
            horloge.revenir();
        }
        Assertions.assertThat(fautes).isEmpty();
    }

    private static void clic(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom))
                .first()
                .click();
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + chemin;
    }

    /** Takes a picture, then asks axe; what it finds is said at the end, for all screens at once. */
    private void voir(Page page, String nom) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("h1").first()).isVisible();
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, "commission-" + nom);
        try {
            Navigateur.verifierAccessibilite(page);
        } catch (AssertionError faute) {
            fautes.add(nom + " " + faute.getMessage());
        }
    }
}
