package fr.parcoursprojet.demonstration.idp;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Spring Authorization Server, with what FranceConnect does differently in a filter before it. */
@TestConfiguration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, SecurityFilterAutoConfiguration.class})
class ReglagesDuFournisseur {

    @Bean
    EtatDuFournisseur etat() {
        return new EtatDuFournisseur();
    }

    @Bean
    ECKey cle() throws Exception {
        return new ECKeyGenerator(Curve.P_256)
                .keyID("demonstration")
                .keyUse(KeyUse.SIGNATURE)
                .generate();
    }

    @Bean
    JWKSource<SecurityContext> cles(ECKey cle) {
        return new ImmutableJWKSet<>(new JWKSet(cle));
    }

    @Bean
    JwtDecoder lecteur(JWKSource<SecurityContext> cles) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(cles);
    }

    @Bean
    OAuth2AuthorizationService autorisations() {
        return new InMemoryOAuth2AuthorizationService();
    }

    @Bean
    AuthorizationServerSettings adresses() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    SecurityContextHolderStrategy strategieCourante() {
        return new StrategieCourante();
    }

    @Bean
    SecurityFilterChain chaine(
            HttpSecurity http,
            EtatDuFournisseur etat,
            OAuth2AuthorizationService autorisations,
            JWKSource<SecurityContext> cles,
            SecurityContextHolderStrategy strategie) {
        var devant = new DevantLeFournisseur(etat, autorisations, new NimbusJwtEncoder(cles), strategie);
        return http.oauth2AuthorizationServer(serveur -> serveur.registeredClientRepository(etat)
                        .authorizationService(autorisations)
                        .oidc(oidc ->
                                oidc.providerConfigurationEndpoint(annonce -> annonce.providerConfigurationCustomizer(
                                        adresses -> adresses.userInfoEndpoint(etat.emetteur + "/fiche")))))
                .authorizeHttpRequests(regles -> regles.anyRequest().authenticated())
                .csrf(jeton -> jeton.disable())
                .addFilterAfter(devant, SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> jetons(EtatDuFournisseur etat) {
        return contexte -> {
            if (!OidcParameterNames.ID_TOKEN.equals(contexte.getTokenType().getValue())) {
                return;
            }
            var personne = Personne.de(contexte.getPrincipal().getName());
            if (contexte.getRegisteredClient().getClientId().equals(EtatDuFournisseur.FRANCECONNECT)) {
                contexte.getClaims()
                        .claim(
                                "acr",
                                etat.falsification == FournisseurDEssai.Falsification.NIVEAU ? "eidas0" : "eidas1");
            } else {
                contexte.getClaims().claims(claims -> claims.putAll(DevantLeFournisseur.fiche(personne)));
            }
        };
    }
}
