package fr.parcoursprojet.compte.oidc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a provider says of the person (userinfo). FranceConnect and ProConnect sign it, which Spring Security does not
 * read: the signature, the issuer and the audience are checked here. FranceConnect's is never believed unsigned.
 */
@Component
class FicheDuFournisseur implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

    private static final MediaType SIGNEE = new MediaType("application", "jwt");
    private static final ParameterizedTypeReference<byte[]> OCTETS = new ParameterizedTypeReference<>() {};

    private final Jetons jetons;
    private final RestClient http;
    private final JsonMapper json = JsonMapper.builder().build();

    FicheDuFournisseur(Jetons jetons) {
        this.jetons = jetons;
        var delais = new SimpleClientHttpRequestFactory();
        delais.setConnectTimeout(Duration.ofSeconds(5));
        delais.setReadTimeout(Duration.ofSeconds(10));
        http = RestClient.builder().requestFactory(delais).build();
    }

    @Override
    public OAuth2User loadUser(OAuth2UserRequest demande) {
        try {
            return new DefaultOAuth2User(AuthorityUtils.NO_AUTHORITIES, fiche(demande), "sub");
        } catch (RestClientException | JwtException | JacksonException | IllegalArgumentException refusee) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("invalid_user_info_response"), "The provider's userinfo is refused", refusee);
        }
    }

    private Map<String, Object> fiche(OAuth2UserRequest demande) {
        var inscription = demande.getClientRegistration();
        var adresse = inscription.getProviderDetails().getUserInfoEndpoint().getUri();
        if (adresse == null) {
            throw new IllegalArgumentException("No userinfo address");
        }
        var reponse = http.get()
                .uri(adresse)
                .headers(entetes ->
                        entetes.setBearerAuth(demande.getAccessToken().getTokenValue()))
                .accept(SIGNEE, MediaType.APPLICATION_JSON)
                .retrieve()
                .toEntity(OCTETS);
        var corps = reponse.getBody();
        if (corps == null) {
            throw new IllegalArgumentException("An empty userinfo");
        }
        return SIGNEE.isCompatibleWith(reponse.getHeaders().getContentType())
                ? signee(inscription, corps)
                : simple(inscription, corps);
    }

    private Map<String, Object> signee(ClientRegistration inscription, byte[] corps) {
        return jetons.userInfo(inscription)
                .decode(new String(corps, StandardCharsets.UTF_8).strip())
                .getClaims();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> simple(ClientRegistration inscription, byte[] corps) {
        if (inscription.getRegistrationId().equals(Fournisseurs.FRANCECONNECT)) {
            throw new IllegalArgumentException("FranceConnect signs its userinfo: this one is not signed");
        }
        return json.readValue(corps, Map.class);
    }
}
