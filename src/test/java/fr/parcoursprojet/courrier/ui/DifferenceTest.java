package fr.parcoursprojet.courrier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.courrier.ui.Difference.Bout;
import fr.parcoursprojet.courrier.ui.Difference.Sort;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two versions word by word: both can be read back from what is shown. */
class DifferenceTest {

    @Test
    void whatIsTakenAwayStandsBeforeWhatTakesItsPlace() {
        assertThat(Difference.entre("Il manque {montant}.", "Il reste {montant}."))
                .containsExactly(
                        new Bout(Sort.GARDE, "Il "),
                        new Bout(Sort.RETIRE, "manque"),
                        new Bout(Sort.AJOUTE, "reste"),
                        new Bout(Sort.GARDE, " {montant}."));
    }

    @Test
    void bothTextsAreReadBack() {
        var hasard = new Random(3);
        for (int fois = 0; fois < 2_000; fois++) {
            var avant = texte(hasard);
            var apres = texte(hasard);
            var bouts = Difference.entre(avant, apres);
            assertThat(sans(bouts, Sort.AJOUTE)).isEqualTo(avant);
            assertThat(sans(bouts, Sort.RETIRE)).isEqualTo(apres);
        }
    }

    private static String texte(Random hasard) {
        return hasard.ints(hasard.nextInt(10), 0, 6)
                .mapToObj(rang -> new String[] {"un", "deux", " ", " ", "\n", "trois"}[rang])
                .collect(Collectors.joining());
    }

    private static String sans(java.util.List<Bout> bouts, Sort sort) {
        return bouts.stream()
                .filter(bout -> bout.sort() != sort)
                .map(Bout::texte)
                .collect(Collectors.joining());
    }
}
