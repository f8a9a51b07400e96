package fr.parcoursprojet.portail.web;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.param;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.Montant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The pages anyone reads before any account: plain HTML, no session, no cookie. The root is a route rather than a
 * controller, because Vaadin's own requests go to the same address with the parameter {@code v-r} and must fall through.
 */
@Configuration(proxyBeanMethods = false)
class PagesPubliques {

    /** What the home page shows being lent and paid back, in twenty instalments. */
    private static final Montant EXEMPLE = Montant.euros(800);

    @Bean
    RouterFunction<ServerResponse> pages(Reglements reglements, Clock horloge) {
        return route().route(
                        GET("/").and(param("v-r", valeur -> true).negate()),
                        demande -> ServerResponse.ok()
                                .render(
                                        "portail/accueil",
                                        Map.of(
                                                "exemple",
                                                EXEMPLE,
                                                "maximum",
                                                reglements
                                                        .enVigueur(LocalDate.now(horloge))
                                                        .pretMaximum())))
                .GET("/aide", demande -> ServerResponse.ok().render("portail/aide"))
                .GET("/accessibilite", demande -> ServerResponse.ok().render("portail/accessibilite"))
                .GET("/mentions-legales", demande -> ServerResponse.ok().render("portail/mentions"))
                .build();
    }
}
