package fr.parcoursprojet.compte;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.parcoursprojet.banc.BancDEssai;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * Every screen of the two sides says who may open it, and the two sides never mix: the pages of a draft alone have a second
 * address, for who fills it in with the person, and each address asks who is there (see RemplirADeuxTest).
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, CodesRecus.Boite.class})
class AccesTest {

    @Autowired
    ServletContext servlets;

    @Test
    void eachScreenOfTheEspaceIsForUsagersAlone() {
        assertThat(ecrans("espace"))
                .isNotEmpty()
                .allSatisfy(ecran -> assertThat(roles(ecran))
                        .as(ecran.getTemplate())
                        .isEqualTo(
                                aDeux(ecran)
                                        ? List.of(Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR)
                                        : List.of(Role.Noms.USAGER)));
    }

    private static boolean aDeux(RouteData ecran) {
        return ecran.getTemplate().startsWith("espace/demande")
                && ecran.getRouteAliases().stream()
                        .anyMatch(autre -> autre.getTemplate()
                                .equals(ecran.getTemplate()
                                        .replaceFirst("^espace/demande", "prescripteur/personnes/:envoi/demande")));
    }

    @Test
    void eachScreenOfTheAgentsIsForRolesOfAgents() {
        assertThat(ecrans("agents"))
                .isNotEmpty()
                .allSatisfy(ecran -> assertThat(roles(ecran))
                        .as(ecran.getTemplate())
                        .isNotEmpty()
                        .doesNotContain(Role.Noms.USAGER));
    }

    @Test
    void noScreenLivesOutsideTheThreeSides() {
        assertThat(tous())
                .allSatisfy(ecran -> assertThat(ecran.getTemplate()).matches("(espace|agents|prescripteur)(/.*)?"))
                .allSatisfy(ecran -> assertThat(ecran.getRouteAliases())
                        .allSatisfy(autre -> assertThat(autre.getTemplate()).matches("(agents|prescripteur)(/.*)?")));
    }

    private List<RouteData> ecrans(String cote) {
        return tous().stream()
                .filter(ecran -> ecran.getTemplate().startsWith(cote))
                .toList();
    }

    private List<RouteData> tous() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                // the gallery of components, in the test sources, shows nothing of anybody
                .filter(ecran -> !ecran.getTemplate().endsWith("/galerie"))
                .toList();
    }

    private static List<String> roles(RouteData ecran) {
        var permis = ecran.getNavigationTarget().getAnnotation(RolesAllowed.class);
        return permis == null ? List.of() : List.of(permis.value());
    }
}
