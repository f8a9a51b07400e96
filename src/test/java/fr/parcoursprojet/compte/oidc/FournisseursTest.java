package fr.parcoursprojet.compte.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.socle.ReglageFautif;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A provider is there or it is not: one half there is named before anybody meets it. */
class FournisseursTest {

    private static final String INSCRIPTION = "spring.security.oauth2.client.registration.";
    private static final String EMETTEUR = "spring.security.oauth2.client.provider.%s.issuer-uri";

    static Stream<Arguments> moities() {
        return Stream.of("franceconnect", "agents")
                .flatMap(nom -> Stream.of(
                                INSCRIPTION + nom + ".client-id",
                                INSCRIPTION + nom + ".client-secret",
                                EMETTEUR.formatted(nom))
                        .map(reglage -> Arguments.of(nom, reglage)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("moities")
    void whatIsMissingIsNamed(String nom, String reglage) {
        var reglages = complet(nom);
        reglages.remove(reglage);
        refuse(reglages, reglage);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("moities")
    void whatIsBlankIsMissing(String nom, String reglage) {
        var reglages = complet(nom);
        reglages.put(reglage, " ");
        refuse(reglages, reglage);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("moities")
    void oneSettingAloneIsHalfAProvider(String nom, String reglage) {
        var premierManquant = reglage.endsWith(".client-id") ? ".client-secret" : ".client-id";
        refuse(Map.of(reglage, "https://une-valeur.example"), INSCRIPTION + nom + premierManquant);
    }

    @Test
    void aScopeWithoutOpenidIsNamed() {
        var reglages = complet("franceconnect");
        reglages.put(INSCRIPTION + "franceconnect.scope", "given_name,family_name");
        refuse(reglages, INSCRIPTION + "franceconnect.scope");
    }

    @Test
    void aNameNobodyKnowsIsSaid() {
        refuse(complet("france-connect"), INSCRIPTION + "france-connect");
    }

    @Test
    void noProviderOrWholeOnesStart() {
        assertThatCode(() -> demarrer(Map.of())).doesNotThrowAnyException();
        var tous = complet("franceconnect");
        tous.putAll(complet("agents"));
        assertThatCode(() -> demarrer(tous)).doesNotThrowAnyException();
        assertThat(demarrer(Map.of()).findByRegistrationId("agents")).isNull();
    }

    private static Map<String, Object> complet(String nom) {
        return new HashMap<>(Map.of(
                INSCRIPTION + nom + ".client-id",
                "portail",
                INSCRIPTION + nom + ".client-secret",
                "secret",
                EMETTEUR.formatted(nom),
                "https://fournisseur.example"));
    }

    private static void refuse(Map<String, Object> reglages, String reglage) {
        assertThatThrownBy(() -> demarrer(reglages))
                .isInstanceOfSatisfying(
                        ReglageFautif.class,
                        refus -> assertThat(refus.reglage()).isEqualTo(reglage));
    }

    private static Fournisseurs demarrer(Map<String, Object> reglages) {
        var environnement = new StandardEnvironment();
        environnement.getPropertySources().addFirst(new MapPropertySource("essai", reglages));
        return new Fournisseurs(environnement);
    }
}
