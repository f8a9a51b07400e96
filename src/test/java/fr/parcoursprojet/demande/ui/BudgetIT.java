package fr.parcoursprojet.demande.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.parcoursprojet.accueil.EstimationGardee;
import fr.parcoursprojet.accueil.Estimations;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.budget.NatureLigne;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.RepriseDEstimation;
import fr.parcoursprojet.socle.Montant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** The fiche budget in a real browser: filled in on the phone, verified at the desk. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, BudgetIT.Porte.class})
class BudgetIT {

    static Navigateur navigateur;
    static @Nullable UsagerId usager;
    static @Nullable AgentId agent;

    @LocalServerPort
    int port;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Demandes demandes;

    @Autowired
    Budgets budgets;

    @Autowired
    Estimations estimations;

    @Autowired
    RepriseDEstimation reprise;

    @BeforeAll
    static void start() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void stop() {
        navigateur.close();
    }

    @Test
    void eachAmountIsKeptWhenItIsGivenAndTheMonthIsAddedUp() {
        var demandeur = banc.personne();
        usager = demandeur;
        agent = null;
        var estimation = estimations.garder(new EstimationGardee(
                Montant.euros(1900),
                Montant.euros(250),
                Montant.euros(890),
                Montant.euros(340),
                Montant.ZERO,
                Montant.euros(30)));
        var dossier = reprise.reprendre(demandeur, estimation);
        assertThat(estimations.de(estimation)).isEmpty();
        assertThat(demandes.de(dossier).projet().cout()).isEqualTo(Montant.euros(1900));
        reprise.reprendre(demandeur, UUID.randomUUID());

        try (var contexte = navigateur.telephone()) {
            var page = ouvrir(contexte.newPage(), "espace/demande/budget/charges");
            page.getByLabel("Électricité et gaz", new Page.GetByLabelOptions().setExact(true))
                    .fill("62");
            page.getByLabel("Électricité et gaz", new Page.GetByLabelOptions().setExact(true))
                    .blur();
            assertThat(page.locator(".tot")).containsText("402,00");
            page.getByLabel("Téléphone et internet", new Page.GetByLabelOptions().setExact(true))
                    .fill("18");
            page.getByLabel("Téléphone et internet", new Page.GetByLabelOptions().setExact(true))
                    .blur();
            assertThat(page.locator(".tot")).containsText("420,00");
            assertThat(budgets.fiche(dossier).charges()).isEqualTo(Montant.euros(420));
            assertThat(budgets.fiche(dossier).lignes(NatureLigne.DETTE)).hasSize(1);
            regarder(page, "budget-charges");

            page.navigate("http://localhost:" + port + "/espace/demande/budget/ressources");
            page.locator("h1").waitFor();
            page.getByText("Mes revenus changent").click();
            regarder(page, "budget-ressources");

            page.navigate("http://localhost:" + port + "/espace/demande/budget/dettes");
            page.locator("h1").waitFor();
            page.getByText("Ajouter une dette").click();
            regarder(page, "budget-dettes");
        }
    }

    @Test
    void anAgentSeesDeclaredBesideVerified() {
        var demandeur = banc.personne();
        var dossier = banc.deposee(demandeur);
        var numero = demandes.de(dossier).numero();
        usager = null;
        agent = banc.referent();

        try (var contexte = navigateur.bureau()) {
            var page = ouvrir(contexte.newPage(), "agents/dossiers/" + numero + "/budget");
            page.getByLabel("Vérifié, par mois, Salaire net").fill("1200");
            page.getByLabel("Vérifié, par mois, Salaire net").blur();
            assertThat(page.locator(".bu-effet")).containsText("860,00");
            page.getByLabel("Pourquoi, Salaire net").fill("Bulletin d’octobre : 1 200 € net.");
            regarder(page, "budget-onglet");
            page.getByText("Enregistrer le budget vérifié").click();
            assertThat(page.locator(".bu-effet")).containsText("Bulletin d’octobre");
            assertThat(budgets.retenue(dossier).ressources()).isEqualTo(Montant.euros(1200));
            assertThat(budgets.fiche(dossier).ressources()).isEqualTo(Montant.euros(1320));
        }
    }

    private Page ouvrir(Page page, String chemin) {
        page.navigate("http://localhost:" + port + "/" + chemin);
        page.locator("h1").first().waitFor();
        return page;
    }

    private static void regarder(Page page, String nom) {
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        Navigateur.capturer(page, nom);
        Navigateur.capturerEntiere(page, nom + "-entiere");
        Navigateur.verifierAccessibilite(page);
    }

    /** Lets the browser in as the person of the test: the screens are tested, not the door. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Porte {

        @Bean
        @Order(0)
        SecurityFilterChain porte(HttpSecurity http, EnTantQue enTantQue) throws Exception {
            return http.securityMatcher(requete -> true)
                    .csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(requetes -> requetes.anyRequest().permitAll())
                    .addFilterAfter(new Quelquun(enTantQue), AnonymousAuthenticationFilter.class)
                    .build();
        }
    }

    private static final class Quelquun extends OncePerRequestFilter {

        private final EnTantQue enTantQue;

        Quelquun(EnTantQue enTantQue) {
            this.enTantQue = enTantQue;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite) {
            Runnable continuer = () -> {
                try {
                    suite.doFilter(demande, reponse);
                } catch (IOException cassee) {
                    throw new UncheckedIOException(cassee);
                } catch (ServletException cassee) {
                    throw new IllegalStateException(cassee);
                }
            };
            if (agent != null) {
                enTantQue.agent(agent, continuer);
            } else if (usager != null) {
                enTantQue.usager(usager, continuer);
            } else {
                continuer.run();
            }
        }
    }
}
