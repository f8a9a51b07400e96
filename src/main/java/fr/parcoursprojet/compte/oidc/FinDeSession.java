package fr.parcoursprojet.compte.oidc;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import fr.parcoursprojet.socle.ui.ChoixDeLangue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Leaving the portal also ends the provider's session; FranceConnect wants a state beside the id_token_hint. */
@Component
class FinDeSession extends OidcClientInitiatedLogoutSuccessHandler {

    FinDeSession(Fournisseurs fournisseurs) {
        super(fournisseurs);
        setPostLogoutRedirectUri("{baseUrl}/");
        setDefaultTargetUrl("/");
        setRedirectStrategy(new UidlRedirectStrategy());
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest requete, HttpServletResponse reponse, @Nullable Authentication authentification) {
        // the provider knows one address to come back to, whatever the language of the page
        var sansLangue = new HttpServletRequestWrapper(requete) {
            @Override
            public String getContextPath() {
                return ChoixDeLangue.racine(requete);
            }
        };
        var adresse = super.determineTargetUrl(sansLangue, reponse, authentification);
        return adresse.contains("id_token_hint=")
                ? UriComponentsBuilder.fromUriString(adresse)
                        .queryParam("state", UUID.randomUUID())
                        .build(true)
                        .toUriString()
                : adresse;
    }
}
