package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.courrier.PhraseAVariables.Morceau;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and names in braces, and nothing else: whatever is typed is read, and none of it is lost. */
class PhraseAVariablesTest {

    private static final String LETTRES = "{}{}ab é’-\n$[]<>\"&#@*|\u00a0\u202e";

    @Test
    void namesAreFoundInOrder() {
        var lue = PhraseAVariables.lire("Il manque {montant}, le { Echeance }.");
        assertThat(lue.bancale()).isFalse();
        assertThat(lue.noms()).containsExactly("montant", "echeance");
        assertThat(lue.morceaux())
                .containsExactly(
                        new Morceau.Mots("Il manque "),
                        new Morceau.Nom("montant"),
                        new Morceau.Mots(", le "),
                        new Morceau.Nom("echeance"),
                        new Morceau.Mots("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "un {deux", "un} deux", "{{un}", "{un}}", "{un\n}", "a {b {c} d"})
    void aBraceAloneIsSaid(String texte) {
        assertThat(PhraseAVariables.lire(texte).bancale()).isTrue();
    }

    @Test
    void whateverIsTypedIsReadAndNoneOfItIsLost() {
        var hasard = new Random(20261130);
        for (int fois = 0; fois < 20_000; fois++) {
            var texte = hasard.ints(hasard.nextInt(24), 0, LETTRES.length())
                    .mapToObj(rang -> LETTRES.substring(rang, rang + 1))
                    .collect(Collectors.joining());
            var lue = PhraseAVariables.lire(texte);
            assertThat(ecrite(lue)).isEqualToIgnoringWhitespace(normale(texte));
            assertThat(lue.bancale()).as(texte).isEqualTo(Stream.of("{", "}").anyMatch(mots(lue)::contains));
        }
    }

    private static String mots(PhraseAVariables lue) {
        return lue.morceaux().stream()
                .map(morceau -> morceau instanceof Morceau.Mots(var texte) ? texte : "")
                .collect(Collectors.joining(" "));
    }

    private static String ecrite(PhraseAVariables lue) {
        return normale(lue.morceaux().stream()
                .map(morceau -> switch (morceau) {
                    case Morceau.Mots(var texte) -> texte;
                    case Morceau.Nom(var nom) -> "{" + nom + "}";
                })
                .collect(Collectors.joining()));
    }

    private static String normale(String texte) {
        return texte.replaceAll("\\s", "");
    }
}
