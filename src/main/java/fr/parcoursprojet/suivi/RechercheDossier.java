package fr.parcoursprojet.suivi;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an agent looks for among the dossiers.
 *
 * @param texte a name, a number or a telephone, whole or in part; empty for all
 * @param etats only these; empty for all
 */
public record RechercheDossier(String texte, Set<EtatDossier> etats) {

    /** Everything. */
    public static final RechercheDossier TOUT = new RechercheDossier("", Set.of());

    /** The words to find, each of them; digits typed by pairs are one number. */
    List<String> mots() {
        var net = normal(texte).strip();
        if (net.matches("[+0-9][0-9 .]*")) {
            return List.of(net.replaceAll("[ .]", "").replaceFirst("^\\+33", "0"));
        }
        return Arrays.stream(net.split("\\s+")).filter(mot -> !mot.isEmpty()).toList();
    }

    /** Lower case, without accents, as the search column is written. */
    static String normal(String texte) {
        return Normalizer.normalize(texte.toLowerCase(Locale.FRANCE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
