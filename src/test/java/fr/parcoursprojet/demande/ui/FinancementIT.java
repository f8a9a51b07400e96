package fr.parcoursprojet.demande.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.demande.BancDeDemande;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** <i>Mon financement</i> drawn by the phone while one types: at once, without a network, and as the server draws it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, PorteDEssai.class})
class FinancementIT {

    /** Types in a field and looks at the pictures in the same task of the browser: nobody can have been asked. */
    private static final String TAPER = """
            ([nom, valeur]) => {
              const champ = document.querySelector(`[data-plan=${nom}]`);
              champ.value = nom === 'duree'
                ? [...champ.querySelectorAll('vaadin-select-item')].find((un) => parseInt(un.textContent, 10) === valeur).value
                : valeur;
              champ.dispatchEvent(new CustomEvent('input', { bubbles: true }));
              return (%s)();
            }""";

    /** What is seen and what is said of both pictures, whoever drew them. */
    private static final String DESSINS = """
            () => [...document.querySelectorAll('pp-plan, pp-effet')].map((un) =>
              [un.innerText.replace(/\\s+/g, ' ').trim(),
               ...[...un.querySelectorAll('[aria-label]')].filter((dit) => dit.checkVisibility())
                 .map((dit) => dit.getAttribute('aria-label') + dit.innerHTML.replace(/ style="[^"]*"/g, ''))].join('\\n'))
              .join('\\n\\n')""";

    @Autowired
    BancDeDemande banc;

    @LocalServerPort
    int port;

    @Test
    void theDurationAndTheContributionsAreAnsweredByThePhone() {
        var demandeur = banc.personne();
        banc.complete(demandeur);
        try (var navigateur = new Navigateur();
                var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(demandeur));
            page.waitForURL("**/espace");

            ouvrir(page, "pret");
            assertThat(page.locator("pp-effet")).containsText("par mois");
            for (var geste : List.of(
                    List.of("duree", 9), List.of("pret", "1234,50"), List.of("aide", "12"), List.of("duree", 30))) {
                var duTelephone = parLeTelephone(page, geste);
                assertThat(duTelephone).contains("par mois").contains("par jour");
                assertThat(duServeur(page, geste)).as(geste.toString()).isEqualTo(duTelephone);
            }
            Navigateur.capturer(page, "financement-pret");
            Navigateur.verifierAccessibilite(page);

            ouvrir(page, "apports");
            for (var geste :
                    List.of(List.of("apport", "150"), List.of("apport", "1 200"), List.<Object>of("apport", ""))) {
                var duTelephone = parLeTelephone(page, geste);
                assertThat(duServeur(page, geste)).as(geste.toString()).isEqualTo(duTelephone);
            }
            Navigateur.capturer(page, "financement-apports");
        }
    }

    private void ouvrir(Page page, String etape) {
        page.navigate("http://localhost:" + port + "/espace/demande/financement/" + etape);
        page.locator("pp-plan .jauge").first().waitFor();
    }

    private static String parLeTelephone(Page page, List<?> geste) {
        var avant = page.evaluate(DESSINS);
        var dessins = page.evaluate(TAPER.formatted(DESSINS), geste).toString();
        assertThat(dessins).isNotEqualTo(avant);
        return dessins;
    }

    /** Tells the server, and waits until its drawing has taken the place of the phone's. */
    private static String duServeur(Page page, List<?> geste) {
        // a list has told it already
        page.locator("[data-plan=" + geste.getFirst() + "]:not(vaadin-select)").all().stream()
                .limit(1)
                .forEach(champ ->
                        champ.evaluate("un => un.dispatchEvent(new CustomEvent('change', { bubbles: true }))"));
        assertThat(page.locator(".sur-place")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
        assertThat(page.locator("pp-plan .jauge").first()).isVisible();
        return page.evaluate(DESSINS).toString();
    }
}
