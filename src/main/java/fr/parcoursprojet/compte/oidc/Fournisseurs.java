package fr.parcoursprojet.compte.oidc;

import fr.parcoursprojet.socle.ReglageFautif;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * The providers this deployment has, from Spring Boot's own settings. Both are optional; one that is half there stops the
 * start. Each is asked for its addresses at the first sign-in, so that the portal starts while a provider is down.
 */
@Component
class Fournisseurs implements ClientRegistrationRepository {

    static final String FRANCECONNECT = "franceconnect";
    static final String AGENTS = "agents";

    private static final List<String> CONNUS = List.of(FRANCECONNECT, AGENTS);

    private static final String REGLAGES = "spring.security.oauth2.client";
    private static final List<String> PORTEE_FRANCECONNECT = List.of(
            "openid",
            "given_name",
            "family_name",
            "birthdate",
            "gender",
            "birthplace",
            "birthcountry",
            "email",
            "preferred_username");
    private static final List<String> PORTEE_AGENTS = List.of("openid", "profile", "email");

    private final Map<String, OAuth2ClientProperties> reglages = new ConcurrentHashMap<>();
    private final Map<String, ClientRegistration> connus = new ConcurrentHashMap<>();

    Fournisseurs(Environment environnement) {
        var tous = Binder.get(environnement)
                .bind(REGLAGES, OAuth2ClientProperties.class)
                .orElseGet(OAuth2ClientProperties::new);
        for (var nom : tous.getRegistration().keySet()) {
            if (!CONNUS.contains(nom)) {
                throw new ReglageFautif(
                        REGLAGES + ".registration." + nom,
                        "is the name of no provider",
                        "The identity providers are named " + CONNUS + ".");
            }
        }
        for (var nom : CONNUS) {
            var inscription = tous.getRegistration().get(nom);
            if (inscription != null || tous.getProvider().containsKey(nom)) {
                reglages.put(nom, complets(nom, inscription, tous));
            }
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String nom) {
        return reglages.containsKey(nom) ? connus.computeIfAbsent(nom, this::decouvrir) : null;
    }

    /** Asks the provider for its addresses. FranceConnect refuses parameters it does not know: no proof key there. */
    private ClientRegistration decouvrir(String nom) {
        var lus = Objects.requireNonNull(reglages.get(nom));
        var inscription = Objects.requireNonNull(
                new OAuth2ClientPropertiesMapper(lus).asClientRegistrations().get(nom));
        var complet = ClientRegistration.withClientRegistration(inscription).userNameAttributeName("sub");
        if (nom.equals(FRANCECONNECT)) {
            complet.clientSettings(
                    ClientSettings.builder().requireProofKey(false).build());
        }
        return complet.build();
    }

    private static OAuth2ClientProperties complets(
            String nom, OAuth2ClientProperties.@Nullable Registration inscription, OAuth2ClientProperties tous) {
        var cle = REGLAGES + ".registration." + nom;
        if (inscription == null) {
            throw manque(cle + ".client-id");
        }
        exiger(inscription.getClientId(), cle + ".client-id");
        exiger(inscription.getClientSecret(), cle + ".client-secret");
        var fournisseur = inscription.getProvider() == null ? nom : inscription.getProvider();
        var provenance = tous.getProvider().get(fournisseur);
        var cleEmetteur = REGLAGES + ".provider." + fournisseur + ".issuer-uri";
        if (provenance == null) {
            throw manque(cleEmetteur);
        }
        var emetteur = exiger(provenance.getIssuerUri(), cleEmetteur);
        if (!emetteur.matches("https?://.+")) {
            throw new ReglageFautif(
                    cleEmetteur,
                    "is not an address: " + emetteur,
                    "Give the provider's issuer as it writes it itself, beginning with https://.");
        }
        inscription.setProvider(fournisseur);
        var portee = inscription.getScope();
        if (portee == null) {
            inscription.setScope(new LinkedHashSet<>(nom.equals(FRANCECONNECT) ? PORTEE_FRANCECONNECT : PORTEE_AGENTS));
        } else if (!portee.contains("openid")) {
            throw new ReglageFautif(
                    cle + ".scope",
                    "has no openid: " + portee,
                    "Add openid: without it this provider does not say who is there.");
        }
        if (nom.equals(FRANCECONNECT)) {
            inscription.setClientAuthenticationMethod("client_secret_post");
        }
        var seul = new OAuth2ClientProperties();
        seul.getRegistration().put(nom, inscription);
        seul.getProvider().put(fournisseur, provenance);
        return seul;
    }

    private static String exiger(@Nullable String valeur, String cle) {
        if (valeur == null || valeur.isBlank()) {
            throw manque(cle);
        }
        return valeur;
    }

    private static ReglageFautif manque(String cle) {
        return new ReglageFautif(
                cle,
                "is missing: this identity provider is half configured",
                "Give this setting, or remove the provider's others.");
    }
}
