package fr.parcoursprojet.compte.oidc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads what providers sign, with RS256 or ES256 and nothing else, and believes only what was written to us. */
@Component
class Jetons implements JwtDecoderFactory<ClientRegistration> {

    /** The level of trust asked of FranceConnect, and the levels that satisfy it. */
    static final String NIVEAU = "eidas1";

    private static final Set<String> NIVEAUX = Set.of(NIVEAU, "eidas2", "eidas3");

    private final Map<String, JwtDecoder> identites = new ConcurrentHashMap<>();
    private final Map<String, JwtDecoder> fiches = new ConcurrentHashMap<>();

    /** For id_tokens. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration inscription) {
        return identites.computeIfAbsent(inscription.getRegistrationId(), nom -> {
            OAuth2TokenValidator<Jwt> niveau = nom.equals(Fournisseurs.FRANCECONNECT)
                    ? new JwtClaimValidator<String>("acr", acr -> acr != null && NIVEAUX.contains(acr))
                    : new DelegatingOAuth2TokenValidator<>();
            return lecteur(inscription, new OidcIdTokenValidator(inscription), niveau);
        });
    }

    /** For a signed userinfo: from this issuer, to us. */
    JwtDecoder userInfo(ClientRegistration inscription) {
        return fiches.computeIfAbsent(
                inscription.getRegistrationId(),
                nom -> lecteur(
                        inscription,
                        new JwtIssuerValidator(Objects.requireNonNull(
                                inscription.getProviderDetails().getIssuerUri())),
                        new JwtClaimValidator<List<String>>(
                                "aud", aud -> aud != null && aud.contains(inscription.getClientId()))));
    }

    @SafeVarargs
    private static JwtDecoder lecteur(ClientRegistration inscription, OAuth2TokenValidator<Jwt>... regles) {
        var lecteur = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(inscription.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(
                        algorithmes -> algorithmes.addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                .build();
        lecteur.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                List.of(new JwtTimestampValidator(), new DelegatingOAuth2TokenValidator<>(List.of(regles)))));
        lecteur.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return lecteur;
    }
}
