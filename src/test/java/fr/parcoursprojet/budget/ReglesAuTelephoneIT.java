package fr.parcoursprojet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** R3 and R4 answered by the phone itself, in a real browser: the same as the server's, to the cent. */
class ReglesAuTelephoneIT {

    private static final int COMBIEN = 10_000;
    private static final String REPONDRE = """
            texte => JSON.parse(texte).map(({ projet, reglement }) => {
              const dit = window.parcoursRegles.estimer(projet, reglement);
              const m = dit.mensualites;
              return [dit.possible ? 'oui' : dit.raison, dit.subvention, dit.pret,
                m ? `${m.nombre};${m.mensualite};${m.ajustement}` : ';;',
                dit.parJourAujourdhui, dit.parJourPendant, dit.pretPossible ?? ''].join(';');
            })""";

    private static Navigateur navigateur;
    private static Page page;

    @BeforeAll
    static void charger() {
        navigateur = new Navigateur();
        page = navigateur.telephone().newPage();
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("frontend", "regles.js")));
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void tenThousandEstimatesAreThoseOfTheServer() {
        var hasard = new Random(25_112_026);
        var cas = Stream.generate(() -> CasDEstimation.auHasard(hasard))
                .limit(COMBIEN)
                .toList();

        var dits = (List<String>) page.evaluate(
                REPONDRE, cas.stream().map(CasDEstimation::donnees).collect(Collectors.joining(",", "[", "]")));

        assertThat(dits).hasSize(COMBIEN);
        for (int rang = 0; rang < COMBIEN; rang++) {
            assertThat(dits.get(rang))
                    .as(cas.get(rang).donnees())
                    .isEqualTo(cas.get(rang).attendu());
        }
        // no kind of answer escaped the draw
        assertThat(dits.stream().collect(Collectors.groupingBy(dit -> dit.split(";")[0], Collectors.counting())))
                .containsOnlyKeys("oui", "RESTE_TROP_BAS", "TAUX_DEPASSE", "PLAFOND", "MINEUR")
                .allSatisfy((issue, combien) -> assertThat(combien).as(issue).isGreaterThan(100));
    }

    @Test
    @SuppressWarnings("unchecked")
    void amountsAreReadAndWrittenAsByTheServer() {
        var hasard = new Random(7);
        var tapes = Stream.concat(
                        Stream.of(
                                "",
                                "12",
                                "1 350,50",
                                "1350.5",
                                "1\u00a0350 €",
                                "€5€",
                                "-3",
                                "1,2,3",
                                "12,345",
                                "x",
                                "9999999999",
                                "0,",
                                ",5",
                                "007"),
                        IntStream.range(0, 1000)
                                .mapToObj(rang -> hasard.ints(hasard.nextInt(8), 0, 8)
                                        .mapToObj(un -> List.of("1", "9", "0", ",", ".", " ", "\u202f", "€")
                                                .get(un))
                                        .collect(Collectors.joining())))
                .toList();
        var lus = (List<String>) page.evaluate(
                "tapes => tapes.map((tape) => { const cents = window.parcoursRegles.montantLu(tape);"
                        + " return cents === undefined ? 'rien' : cents + ' ' + window.parcoursRegles.euros(cents); })",
                tapes);

        for (int rang = 0; rang < tapes.size(); rang++) {
            assertThat(lus.get(rang))
                    .as("«" + tapes.get(rang) + "»")
                    .isEqualTo(Francais.montantLu(tapes.get(rang))
                            .map(lu -> centimes(lu) + " " + Francais.eurosCourts(lu))
                            .orElse("rien"));
        }
        assertThat(page.evaluate("() => window.parcoursRegles.euros(-123456)"))
                .isEqualTo(Francais.eurosCourts(new Montant(BigDecimal.valueOf(-123_456, 2))));
    }

    private static String centimes(Montant montant) {
        return montant.valeur().movePointRight(2).toPlainString();
    }
}
