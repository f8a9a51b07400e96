package fr.parcoursprojet.accueil;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The estimate in a real browser: live, without JavaScript, without a cookie, and nothing axe finds. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class EstimerIT {

    static Navigateur navigateur;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void stop() {
        navigateur.close();
    }

    @Test
    void theAnswerChangesWhileOneTypes() {
        try (var contexte = navigateur.telephone()) {
            var page = ouvrir(contexte);
            capturer(page, "estimer-vide");
            Navigateur.verifierAccessibilite(page);

            remplir(page, "1900", "250", "890", "340", "85", "30");

            assertThat(page.locator("#resultat h2").first()).containsText("C’est possible");
            assertThat(page.locator("#bref")).containsText("57 € par mois");
            assertThat(page.locator("#bref")).containsText("reste 12,60 € par jour");
            capturer(page, "estimer");
            Navigateur.verifierAccessibilite(page);
            assertThat(contexte.cookies()).isEmpty();
        }
    }

    @Test
    void thePhoneAnswersByItselfAtOnceAndAsTheServerDoes() {
        try (var contexte = navigateur.telephone()) {
            var page = ouvrir(contexte);
            contexte.setOffline(true);
            remplir(page, "1900", "250", "890", "340", "85", "30");
            // the same task of the browser: nothing can have been asked of anybody
            assertThat(page.evaluate("""
                    () => {
                      const champ = document.getElementById('deja');
                      champ.value = '650';
                      champ.dispatchEvent(new Event('input', { bubbles: true }));
                      return document.getElementById('bref').textContent.replaceAll('\u00a0', ' ');
                    }""")).asString().contains("53 € par mois").contains("reste 12,73 € par jour");
            contexte.setOffline(false);
            for (var cas : List.of(
                    List.of("1900", "650", "890", "340", "85", "30"),
                    List.of("1900,50", "", "1 400", "340", "", ""),
                    List.of("3000", "150", "760", "310", "94", "50"),
                    List.of("4800", "", "2600", "310", "", ""),
                    List.of("2500", "", "900", "100", "", "280"),
                    List.of("384", "200", "700", "350", "", ""),
                    List.of("384", "500", "0", "", "", ""))) {
                remplir(page, cas.toArray(String[]::new));
                var duTelephone = reponse(page);
                page.waitForNavigation(() -> page.evaluate("() => document.getElementById('calcul').submit()"));
                assertThat(reponse(page)).as(cas.toString()).isEqualTo(duTelephone);
            }
        }
    }

    /** The words, the names for those who listen, and the bar, whatever the spaces between elements. */
    private static String reponse(Page page) {
        return page.evaluate("""
                () => ['resultat', 'bref', 'action'].map((id) => {
                  const ici = document.getElementById(id);
                  const dits = [...ici.querySelectorAll('[aria-label], i, svg, [formaction], [href]')].map((un) =>
                    [un.nodeName, un.className.baseVal ?? un.className, un.getAttribute('aria-label'),
                     un.getAttribute('formaction') ?? un.getAttribute('href'), un.nodeName === 'svg' ? un.innerHTML : '',
                     un.style.flexGrow].join());
                  return ici.innerText.replace(/\\s+/g, ' ') + '|' + dits.join('|');
                }).join('\\n')""").toString();
    }

    @Test
    void aLoanThatWouldHarmIsExplainedWithOtherWays() {
        try (var contexte = navigateur.telephone(ColorScheme.DARK)) {
            var page = ouvrir(contexte);

            remplir(page, "3000", "150", "760", "310", "94", "50");

            assertThat(page.locator("#resultat h2").first()).containsText("trop peu pour vivre");
            assertThat(page.locator("#bref")).containsText("reste 7,83 € par jour");
            assertThat(page.locator(".voies li")).hasCount(3);
            capturer(page, "estimer-non-sombre");
            Navigateur.verifierAccessibilite(page);

            page.locator(".voies a").last().click();
            assertThat(page.locator("h1")).containsText("Qui d’autre peut aider");
            capturer(page, "autres-aides");
            Navigateur.verifierAccessibilite(page);
        }
    }

    @Test
    void whatIsNotAnAmountIsSaidUnderItsField() {
        try (var contexte = navigateur.telephone()) {
            var page = ouvrir(contexte);
            page.locator("#cout").fill("beaucoup");
            page.locator("#cout").blur();
            assertThat(page.locator("#cout-erreur")).containsText("Écrivez un seul montant");
            assertThat(page.locator("#cout")).hasAttribute("aria-invalid", "true");

            page.locator("#action button").click();

            assertThat(page.locator(".err li")).hasCount(2);
            assertThat(page.locator(".err")).isFocused();
            capturer(page, "estimer-erreurs");
            Navigateur.verifierAccessibilite(page);
        }
    }

    @Test
    void aPriceNobodyPaysIsAskedAgainAndNothingIsLeftIsNeverLessThanNothing() {
        try (var contexte = navigateur.telephone()) {
            var page = ouvrir(contexte);
            remplir(page, "99999999", "", "890", "340", "", "");
            assertThat(page.locator("#cout-erreur")).containsText("50 000 € au plus");
            assertThat(page.locator("#bref")).containsText("Écrivez le prix");
            capturer(page, "estimer-absurde");

            page.locator("#action button").click();
            assertThat(page.locator(".err li")).hasText("50 000 € au plus. Vérifiez le nombre de chiffres.");

            remplir(page, "5000", "", "500", "480", "", "");
            assertThat(page.locator("#bref")).containsText("il ne reste rien pour vivre");
            assertThat(page.locator("#resultat")).not().containsText(Pattern.compile("-\\d"));
            capturer(page, "estimer-rien");
            Navigateur.verifierAccessibilite(page);
        }
    }

    @Test
    void itWorksWithoutJavaScriptAndKeepsTheFiguresForTheDemande() {
        try (var contexte = navigateur.sansJavaScript()) {
            var page = ouvrir(contexte);
            remplir(page, "384", "200", "700", "350", "", "");
            page.locator("#action button").click();
            assertThat(page.locator("#resultat h2").first()).containsText("sans prêt");
            assertThat(page.locator("#deja")).hasValue("200");

            page.locator("#cout").fill("1 900,00 €");
            page.locator(".recalculer").click();
            assertThat(page.locator("#resultat")).not().containsText("sans prêt");

            page.locator("#cout").fill("700");
            page.locator(".recalculer").click();
            page.getByText("Garder ce calcul et commencer").click();
            assertThat(page).hasURL(Pattern.compile(".*/connexion.*"));
        }
    }

    private Page ouvrir(BrowserContext contexte) {
        var page = contexte.newPage();
        page.navigate("http://localhost:" + port + "/estimer");
        return page;
    }

    private static void remplir(Page page, String... valeurs) {
        var champs = new String[] {"cout", "deja", "revenus", "loyer", "charges", "credits"};
        for (int i = 0; i < champs.length; i++) {
            page.locator("#" + champs[i]).fill(valeurs[i]);
        }
    }

    private static void capturer(Page page, String nom) {
        Navigateur.capturer(page, nom);
        Navigateur.capturerEntiere(page, nom + "-entiere");
    }
}
