package fr.parcoursprojet.compte;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** The provider's access tokens serve once, during the sign-in, and are kept nowhere. */
final class AucunJetonGarde implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String fournisseur, Authentication qui, HttpServletRequest requete) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient jetons,
            Authentication qui,
            HttpServletRequest requete,
            HttpServletResponse reponse) {}

    @Override
    public void removeAuthorizedClient(
            String fournisseur, Authentication qui, HttpServletRequest requete, HttpServletResponse reponse) {}
}
