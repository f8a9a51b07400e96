package fr.parcoursprojet.rendezvous;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.demande.BancDeDemande;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The agenda in a real browser: a drag, a call without a mouse, one click to say who came; axe on each screen. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class AgendaIT {

    private static final LocalDate MARDI = LocalDate.of(2026, 11, 3);

    @LocalServerPort
    int port;

    @Autowired
    BancDeDemande banc;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Disponibilites disponibilites;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    HorlogeReglable horloge;

    private final List<String> fautes = new ArrayList<>();

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void aWeekOfTheReferent() {
        horloge.allerAu(MARDI);
        var camille = banc.referent();
        var dossier = banc.deposee(banc.personne());
        var deplace = fixer(camille, MARDI.plusDays(1).atTime(14, 0));
        banc.enAgent(camille, () -> {
            rendezVous.fixer(dossier, new Creneau(MARDI.atTime(10, 0), 45, Mode.SUR_PLACE, "Bureau 4"));
            disponibilites.ajouter(new Disponibilite(
                    DayOfWeek.THURSDAY,
                    LocalTime.of(9, 0),
                    LocalTime.of(12, 0),
                    45,
                    Mode.SUR_PLACE,
                    "Bureau 4",
                    MARDI,
                    null));
            return true;
        });
        fixer(camille, MARDI.plusDays(4).atTime(18, 30));
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau();
                var telephone = navigateur.telephone()) {
            var page = bureau.newPage();
            page.navigate(adresse(sessions.cle(camille, "agents/agenda?semaine=2026-11-02")));
            voir(page, "semaine");
            glisser(page, deplace);
            voir(page, "deplacer");
            bouton(page, "Déplacer").last().click();
            page.locator("vaadin-notification-card").waitFor();
            Assertions.assertThat(rendezVous.de(deplace).creneau().debut())
                    .isEqualTo(MARDI.plusDays(1).atTime(16, 0));

            page.navigate(adresse("/agents/agenda?semaine=2026-11-02&rendez-vous=" + deplace));
            voir(page, "fiche");
            bouton(page, "Fixer un rendez-vous").first().focus();
            page.keyboard().press("Enter");
            page.getByLabel("Durée, en minutes").waitFor();
            voir(page, "prise");
            bouton(page, "Fixer un rendez-vous").last().click();
            assertThat(page.getByText("Choisissez la personne").first()).isVisible();
            voir(page, "prise-erreur");

            horloge.allerA(MARDI.atTime(12, 0).atZone(horloge.getZone()).toInstant());
            page.navigate(adresse("/agents/agenda?vue=jour&date=2026-11-03"));
            voir(page, "jour");
            bouton(page, "Non venu : Inès Carrel").click();
            assertThat(page.locator(".jour-agenda .chip")).containsText("Non venu");
            voir(page, "jour-note");
            page.navigate(adresse("/agents/agenda/presence?annee=2026"));
            voir(page, "presence");
            page.navigate(adresse("/agents/agenda/disponibilites"));
            voir(page, "disponibilites");
            bouton(page, "Offrir chaque semaine").click();
            page.getByLabel("Durée d’un créneau, en minutes").waitFor();
            voir(page, "disponibilite");

            var petit = telephone.newPage();
            petit.navigate(adresse(sessions.cle(camille, "agents/agenda?semaine=2026-11-02")));
            voir(petit, "telephone-semaine");
            petit.navigate(adresse("/agents/agenda?vue=jour&date=2026-11-03"));
            voir(petit, "telephone-jour");
            petit.navigate(adresse("/agents/agenda/disponibilites"));
            voir(petit, "telephone-disponibilites");
        }
        Assertions.assertThat(fautes).isEmpty();
    }

    private RendezVousId fixer(AgentId camille, LocalDateTime debut) {
        var dossier = banc.deposee(banc.personne());
        return banc.enAgent(
                camille, () -> rendezVous.fixer(dossier, new Creneau(debut, 45, Mode.TELEPHONE, ""), Sujet.ENTRETIEN));
    }

    /** To four in the afternoon of the same day: the sixteenth half-hour after eight. */
    private static void glisser(Page page, RendezVousId un) {
        var mercredi = page.locator(".sem section").nth(2);
        page.locator(".sem a[href*='" + un + "']")
                .dragTo(mercredi.locator(".cases > div").nth(16));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + chemin;
    }

    private void voir(Page page, String nom) {
        assertThat(page.locator("h1").first()).isVisible();
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, "agenda-" + nom);
        try {
            Navigateur.verifierAccessibilite(page);
        } catch (AssertionError faute) {
            fautes.add(nom + " " + faute.getMessage());
        }
    }
}
