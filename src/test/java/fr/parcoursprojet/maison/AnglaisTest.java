package fr.parcoursprojet.maison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text the public reads has its English, which says the same things of the same data. */
class AnglaisTest {

    private static final Path TEXTES = Path.of("src", "main", "resources", "vaadin-i18n");
    private static final Path GABARITS = Path.of("src", "main", "resources", "templates");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern EXPRESSION = Pattern.compile("th:[\\w:-]+=\"[^\"]*\"|\\[\\[.*?]]");

    private final Map<String, String> francais = textes(false);
    private final Map<String, String> anglais = textes(true);

    @Test
    void everyPublicSentenceHasItsEnglish() throws IOException {
        var agents = Files.readAllLines(Path.of("src", "test", "resources", "textes-des-agents.txt")).stream()
                .filter(ligne -> !ligne.startsWith("#"))
                .toList();
        var manquantes = new TreeSet<>(francais.keySet());
        manquantes.removeAll(anglais.keySet());
        manquantes.removeIf(cle -> agents.stream().anyMatch(debut -> commence(cle, debut)));
        assertThat(manquantes)
                .as("public keys without English; what agents alone read goes to textes-des-agents.txt")
                .isEmpty();
    }

    @Test
    void anEnglishSentenceTakesTheSameArguments() {
        var fautes = new TreeSet<String>();
        anglais.forEach((cle, phrase) -> {
            if (!arguments(phrase).equals(arguments(francais.getOrDefault(cle, "")))) {
                fautes.add(cle);
            }
        });
        assertThat(fautes).isEmpty();
    }

    @Test
    void everyEmailAndPaperHasATwinThatShowsTheSameData() {
        var fautes = new ArrayList<String>();
        for (var dossier : List.of("courrier", "edition")) {
            var anglais = GABARITS.resolve(dossier).resolve("en");
            for (var fichier : Sources.fichiers(GABARITS.resolve(dossier).toString(), ".html")) {
                if (fichier.startsWith(anglais)) {
                    continue;
                }
                var jumeau = anglais.resolve(fichier.getFileName());
                if (!Files.exists(jumeau)) {
                    if (dossier.equals("courrier")) {
                        fautes.add(fichier + " has no English twin");
                    }
                } else if (!expressions(fichier).equals(expressions(jumeau))) {
                    var ici = new ArrayList<>(expressions(fichier));
                    var la = new ArrayList<>(expressions(jumeau));
                    expressions(jumeau).forEach(ici::remove);
                    expressions(fichier).forEach(la::remove);
                    fautes.add(fichier + ": " + ici + " is not " + la);
                }
            }
        }
        assertThat(fautes).isEmpty();
    }

    /** What a template computes, without its words. */
    private static List<String> expressions(Path fichier) {
        var trouvees = new ArrayList<String>();
        var chercheur = EXPRESSION.matcher(Sources.lire(fichier).replaceAll("(?s)<!--.*?-->", ""));
        while (chercheur.find()) {
            trouvees.add(chercheur
                    .group()
                    .replace("/en/", "/")
                    .replaceAll("'[^']*'", "''")
                    .replaceAll("(\\||})[^|{}$]*(?=\\||\\$\\{)", "$1"));
        }
        trouvees.sort(null);
        return trouvees;
    }

    private static boolean commence(String cle, String debut) {
        return cle.equals(debut) || (debut.endsWith(".") && cle.startsWith(debut));
    }

    private static TreeSet<String> arguments(String phrase) {
        var trouves = new TreeSet<String>();
        var chercheur = ARGUMENT.matcher(phrase);
        while (chercheur.find()) {
            trouves.add(chercheur.group(1));
        }
        return trouves;
    }

    private static Map<String, String> textes(boolean anglais) {
        var tous = new TreeMap<String, String>();
        for (var fichier : Sources.fichiers(TEXTES.toString(), ".properties")) {
            if (fichier.toString().endsWith("_en.properties") != anglais) {
                continue;
            }
            var lu = new Properties();
            try (var lecteur = Files.newBufferedReader(fichier, StandardCharsets.UTF_8)) {
                lu.load(lecteur);
            } catch (IOException illisible) {
                throw new IllegalStateException(illisible);
            }
            lu.stringPropertyNames().forEach(cle -> tous.put(cle, lu.getProperty(cle)));
        }
        return tous;
    }
}
