package fr.parcoursprojet.demonstration.idp;

import java.time.Duration;
import java.util.Collections;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** What changes while it runs, and its two clients, whose addresses follow the portal's port. */
final class EtatDuFournisseur implements RegisteredClientRepository {

    static final String FRANCECONNECT = "portail-usagers";
    static final String AGENTS = "portail-agents";
    static final String SECRET = "secret-de-demonstration";

    volatile String emetteur = "";
    volatile String portail = "http://localhost:8080";
    volatile FournisseurDEssai.Falsification falsification;
    volatile String siret;

    @Override
    public RegisteredClient findByClientId(String nom) {
        return switch (nom) {
            case FRANCECONNECT ->
                client(nom, "franceconnect", ClientAuthenticationMethod.CLIENT_SECRET_POST, false)
                        .scopes(portees -> Collections.addAll(
                                portees,
                                "openid given_name family_name birthdate gender birthplace birthcountry email preferred_username"
                                        .split(" ")))
                        .build();
            case AGENTS ->
                client(nom, "agents", ClientAuthenticationMethod.CLIENT_SECRET_BASIC, true)
                        .scope("openid")
                        .scope("profile")
                        .scope("email")
                        .build();
            default -> null;
        };
    }

    @Override
    public RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
        // the server offers to keep the secret in a stronger form; these two are always the same
    }

    private RegisteredClient.Builder client(
            String nom, String inscription, ClientAuthenticationMethod methode, boolean preuve) {
        return RegisteredClient.withId(nom)
                .clientId(nom)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(methode)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(portail + "/login/oauth2/code/" + inscription)
                .postLogoutRedirectUri(portail + "/")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(preuve)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                        .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
                        .accessTokenTimeToLive(Duration.ofSeconds(60))
                        .build());
    }
}
