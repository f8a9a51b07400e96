package fr.parcoursprojet.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.socle.Montant;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AssertionsForClassTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.FileSystemResource;

/** The règlement is read from the deployer's file, and a mistake in it stops the start with the name of the setting. */
class ReglementTest {

    @Test
    void eachVersionIsInForceFromItsFirstDay() {
        avec(Map.of()).run(contexte -> {
            var reglements = contexte.getBean(Reglements.class);

            assertThat(reglements.enVigueur(LocalDate.of(2011, 12, 31)).version())
                    .isEqualTo("2010");
            assertThat(reglements.enVigueur(LocalDate.of(2026, 1, 1)).version()).isEqualTo("2026");
            assertThat(reglements.version("2026").pretMaximum()).isEqualTo(Montant.euros(3000));
            assertThatThrownBy(() -> reglements.enVigueur(LocalDate.of(2009, 12, 31)))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void theLevelsOfRelanceAreThoseOfTheVersion() {
        avec(Map.of("reglement.versions[1].relances[2].jours", "10")).run(contexte -> {
            var reglements = contexte.getBean(Reglements.class);
            assertThat(reglements.version("2026").relancesApresImpaye())
                    .extracting(EtapeDeRelance::jours)
                    .containsExactly(1, 10, 30, 45);
            assertThat(reglements.version("2010").relancesApresImpaye())
                    .extracting(EtapeDeRelance::jours)
                    .containsExactly(1, 15, 30, 45);
            assertThat(reglements.version("2026").rappelJoursAvant()).isEqualTo(7);
        });
    }

    @Test
    void documentsDependOnTheMotifTheActivityAndTheAge() {
        avec(Map.of()).run(contexte -> {
            var reglement = contexte.getBean(Reglements.class).version("2026");

            assertThat(codes(reglement.pieces(Motif.PERMIS, Set.of(Activite.SALARIE, Activite.APPRENTI), 20)))
                    .containsExactly("identite", "domicile", "salaires", "imposition", "devis", "auto-ecole");
            assertThat(codes(reglement.pieces(Motif.SANTE, Set.of(Activite.SANS_ACTIVITE), 17)))
                    .contains("caf", "soins", "autorite-parentale")
                    .doesNotContain("devis", "salaires");
        });
    }

    @Test
    void everyPersonHasToProveAnIncomeWhateverTheyDo() {
        avec(Map.of())
                .run(contexte -> contexte.getBean(Reglements.class).toutes().forEach(reglement -> {
                    for (var activite : Activite.values()) {
                        for (var motif : Motif.LIVRES) {
                            assertThat(codes(reglement.pieces(motif, Set.of(activite), 30)))
                                    .hasSizeGreaterThanOrEqualTo(4)
                                    .doesNotHaveDuplicates();
                        }
                    }
                }));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "reglement.versions[1].pret-minimum,-1,reglement.versions[1].pretMinimum",
        "reglement.versions[1].pret-minimum,5000,must not exceed pret-maximum",
        "reglement.versions[1].taux-effort,1.2,reglement.versions[1].tauxEffort",
        "reglement.versions[1].duree-maximum-mois,0,reglement.versions[1].dureeMaximumMois",
        "reglement.versions[1].unite,,reglement.versions[1].unite",
        "reglement.versions[1].debut,2010-01-01,the same debut",
        "reglement.versions[1].nom,2010,the same nom",
        "reglement.versions[1].jour-echeance,32,reglement.versions[1].jourEcheance",
        "reglement.versions[1].codes-postaux[0],2500,postcode of five digits",
        "reglement.versions[1].exigences[0].piece,inconnue,that reglement.pieces does not hold",
        "reglement.versions[1].exigences[0].motifs[0],VACANCES,exigences[0].motifs",
        "reglement.versions[1].relances[1].jours,2,relances must hold COURTOISIE",
        "reglement.versions[1].relances[3].jours,15,with more days each time",
        "reglement.versions[1].relances[2].niveau,MISE_EN_DEMEURE,in this order",
        "reglement.versions[1].relances[0].jours,0,relances must hold COURTOISIE",
        "reglement.versions[1].relances[4].niveau,HUISSIER,relances[4].niveau",
        "reglement.versions[1].motifs[0].code,FORMATION,is not offered by its version",
        "reglement.versions[1].motifs[0].code,mariage,code must be capitals",
        "reglement.versions[1].motifs[0].code,AUTRE,and not AUTRE",
        "reglement.versions[1].motifs[0].code,MARIAGE,only one of the seven may have none",
        "reglement.pieces.identite.nom,,reglement.pieces[identite].nom",
        "reglement.versions[1].pret-maxmum,3000,reglement.versions[1].pret-maxmum"
    })
    void aMistakeStopsTheStartAndNamesTheSetting(String cle, String valeur, String dit) {
        avec(Map.of(cle, valeur == null ? "" : valeur))
                .run(contexte -> AssertionsForClassTypes.assertThat(
                                String.join(" ", causes(contexte.getStartupFailure())))
                        .contains(dit));
    }

    @Test
    void aMissingFileIsNamedWithTheSettingThatPlacesIt() {
        var portail = new SpringApplication(Lecture.class);
        portail.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(() -> portail.run(
                        "--spring.config.location=classpath:/application.yaml",
                        "--portail.reglement=file:./absent/reglement.yaml"))
                .isInstanceOfSatisfying(ConfigDataNotFoundException.class, absente -> {
                    var analyse = new ReglementAbsent().analyze(absente, absente);
                    assertThat(analyse).isNotNull();
                    assertThat(analyse.getDescription()).contains("absent/reglement.yaml");
                    assertThat(analyse.getAction()).contains("PORTAIL_REGLEMENT");
                });
    }

    private static List<String> codes(List<PieceDemandee> pieces) {
        return pieces.stream().map(PieceDemandee::code).toList();
    }

    private static List<String> causes(Throwable echec) {
        assertThat(echec).as("the start").isNotNull();
        var dites = new java.util.ArrayList<String>();
        for (var cause = echec; cause != null; cause = cause.getCause()) {
            dites.add(String.valueOf(cause.getMessage()));
        }
        return dites;
    }

    private static ApplicationContextRunner avec(Map<String, String> changements) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Lecture.class)
                .withInitializer(contexte ->
                        contexte.getEnvironment().getPropertySources().addFirst(source(changements)));
    }

    private static MapPropertySource source(Map<String, String> changements) {
        try {
            var tout = new HashMap<String, Object>();
            for (var lue :
                    new YamlPropertySourceLoader().load("reglement", new FileSystemResource("config/reglement.yaml"))) {
                var enumerable = (EnumerablePropertySource<?>) lue;
                for (var nom : enumerable.getPropertyNames()) {
                    tout.put(nom, enumerable.getProperty(nom));
                }
            }
            tout.putAll(changements);
            return new MapPropertySource("reglement", tout);
        } catch (IOException illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ReglagesReglement.class)
    @Import(Reglements.class)
    static class Lecture {}
}
