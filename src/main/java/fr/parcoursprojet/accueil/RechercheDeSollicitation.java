package fr.parcoursprojet.accueil;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an agent looks for among the first contacts.
 *
 * @param texte a name, a telephone or an address, whole or in part; empty for all
 * @param annee the year
 */
public record RechercheDeSollicitation(String texte, int annee) {

    /** The words to find, each of them; digits typed by pairs are one number. */
    List<String> mots() {
        var net = normal(texte).strip();
        if (net.matches("[+0-9][0-9 .]*")) {
            return List.of(net.replaceAll("[ .]", "").replaceFirst("^(\\+33|0)", ""));
        }
        return Arrays.stream(net.split("\\s+")).filter(mot -> !mot.isEmpty()).toList();
    }

    /** What a contact is found by. */
    static String de(Coordonnees qui) {
        return normal(Stream.of(
                        qui.nomComplet(),
                        qui.telephone() == null ? "" : qui.telephone().valeur(),
                        qui.email() == null ? "" : qui.email().valeur())
                .collect(Collectors.joining(" ")));
    }

    private static String normal(String texte) {
        return Normalizer.normalize(texte.toLowerCase(Locale.FRANCE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
