package fr.parcoursprojet.socle;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a name sounds to somebody who writes it down in French: accents, order, doubled and mute letters make no difference.
 * Two names of one key are perhaps one person's, never surely.
 */
public final class SonDuNom {

    /** Read in this order on capital letters; digits stand for the nasal vowels, X for the sound of <i>chat</i>. */
    private static final String[][] REGLES = {
        {"SCH|SH|CH", "X"},
        {"PH", "F"},
        {"H", ""},
        {"QU?|C?K|C(?![EIY])", "K"},
        {"C", "S"},
        {"GN", "N"},
        {"GU(?=[EIY])", "7"},
        {"G(?=[EIY])", "J"},
        {"7", "G"},
        {"BV", "V"},
        {"L(?=[TD]S?$)", ""},
        {"E(?=A[NM])", ""},
        {"[WV]|OU(?=[AEIY])", "V"},
        {"Z", "S"},
        {"(.)\\1+", "$1"},
        {"E?AU", "O"},
        {"OU", "U"},
        {"OEU|EU|OE", "E"},
        {"(?:AI|EI|I|Y)[NM](?![AEIOUY])", "2"},
        {"[AE][NM](?![AEIOUY])", "1"},
        {"O[NM](?![AEIOUY])", "3"},
        {"AI|EI|AY|EY", "E"},
        {"Y", "I"},
        {"(?<=..)(?:S|X)$", ""},
        {"(?<=..)(?:ER|E)$", ""},
        {"(?<=..)[TDP]$", ""},
        {"(.)\\1+", "$1"},
    };

    private static final Pattern[] FORMES =
            Stream.of(REGLES).map(regle -> Pattern.compile(regle[0])).toArray(Pattern[]::new);

    private SonDuNom() {}

    /** The key of names given in any order; empty when there is nothing to hear. */
    public static String de(String... noms) {
        return Arrays.stream(noms)
                .flatMap(nom -> Arrays.stream(lettres(nom).split(" ")))
                .filter(mot -> !mot.isEmpty())
                .map(SonDuNom::son)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String lettres(String nom) {
        var sansAccent = Normalizer.normalize(
                        nom.replace('ç', 's')
                                .replace('Ç', 'S')
                                .replace("œ", "oe")
                                .replace("Œ", "OE"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return sansAccent
                .toUpperCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^A-Z]+", " ")
                .strip();
    }

    private static String son(String mot) {
        var son = mot;
        for (int i = 0; i < FORMES.length; i++) {
            var dit = FORMES[i].matcher(son).replaceAll(REGLES[i][1]);
            if (!dit.isEmpty()) {
                son = dit;
            }
        }
        return son;
    }
}
