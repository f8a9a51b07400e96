package fr.parcoursprojet.compte.oidc;

import fr.parcoursprojet.compte.ComptesDeDemonstration;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * What is asked of a provider. FranceConnect wants the level of trust; its nonce and state must have 32 characters at
 * least, which Spring Security's have (43 and 44).
 */
@Component
class DemandeDAutorisation implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver courante;
    private final boolean demonstration;

    DemandeDAutorisation(Fournisseurs fournisseurs, ObjectProvider<ComptesDeDemonstration> comptes) {
        courante = new DefaultOAuth2AuthorizationRequestResolver(
                fournisseurs, DefaultOAuth2AuthorizationRequestResolver.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        courante.setAuthorizationRequestCustomizer(demande -> demande.attributes(attributs -> {
            if (Fournisseurs.FRANCECONNECT.equals(attributs.get(OAuth2ParameterNames.REGISTRATION_ID))) {
                demande.additionalParameters(parametres -> parametres.put("acr_values", Jetons.NIVEAU));
            }
        }));
        demonstration = comptes.getIfAvailable() != null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest requete) {
        return avecCompte(courante.resolve(requete), requete);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest requete, String fournisseur) {
        return avecCompte(courante.resolve(requete, fournisseur), requete);
    }

    /** The demonstration enters with a chosen account in one click. */
    private @Nullable OAuth2AuthorizationRequest avecCompte(
            @Nullable OAuth2AuthorizationRequest demande, HttpServletRequest requete) {
        var compte = requete.getParameter("compte");
        if (demande == null || !demonstration || compte == null) {
            return demande;
        }
        return OAuth2AuthorizationRequest.from(demande)
                .additionalParameters(parametres -> parametres.put("login_hint", compte))
                .build();
    }
}
