package fr.parcoursprojet.maison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * What the public reads is read easily: short sentences, and no word of the administration that the page Aide does not
 * explain. The worst go to {@code target/lisibilite.txt}.
 */
class LisibiliteTest {

    private static final int MOYENNE = 20;
    private static final int PHRASE = 25;
    private static final int LES_PIRES = 30;

    private static final Pattern CHOIX = Pattern.compile("\\{\\d+,choice,((?:[^{}]|\\{\\d+})*)}");
    private static final Pattern FIN_DE_PHRASE = Pattern.compile("(?<=[.!?…])[\\s\u00a0]+|\\n");
    private static final Pattern ENTRE_GUILLEMETS = Pattern.compile("\"([^\"]+)\"");

    private final Map<String, String> textes = new TreeMap<>();

    LisibiliteTest() throws IOException {
        var agents = lignes("textes-des-agents.txt");
        bundles().forEach((cle, phrase) -> {
            if (agents.stream().noneMatch(debut -> cle.equals(debut) || debut.endsWith(".") && cle.startsWith(debut))) {
                textes.put(cle, plein(phrase));
            }
        });
        for (var fichier : Sources.fichiers("src/main/resources/templates/courrier", ".html")) {
            if (!fichier.toString().contains("/en/")) {
                gabarit(fichier);
            }
        }
        var anglais = false;
        for (var ligne : Files.readAllLines(Path.of("config", "reglement.yaml"))) {
            if (!ligne.startsWith("       ")) {
                anglais = ligne.strip().equals("en:");
            }
            var chercheur = ENTRE_GUILLEMETS.matcher(ligne.strip().startsWith("#") || anglais ? "" : ligne);
            while (chercheur.find()) {
                textes.put("reglement: " + chercheur.group(1), chercheur.group(1));
            }
        }
    }

    private record Mesure(String ou, String texte, int laPlusLongue, double moyenne) {}

    @Test
    void sentencesAreShort() throws IOException {
        var mesures = textes.entrySet().stream()
                .map(texte -> mesurer(texte.getKey(), texte.getValue()))
                .sorted(Comparator.comparing(Mesure::laPlusLongue)
                        .thenComparing(Mesure::moyenne)
                        .reversed())
                .toList();
        assertThat(mesures).hasSizeGreaterThan(1000);
        Files.createDirectories(Path.of("target"));
        Files.write(
                Path.of("target", "lisibilite.txt"),
                mesures.stream()
                        .limit(LES_PIRES)
                        .map(un -> "%d words, %.1f a sentence: %s: %s"
                                .formatted(un.laPlusLongue(), un.moyenne(), un.ou(), un.texte()))
                        .toList());
        assertThat(mesures.stream()
                        .filter(un -> un.laPlusLongue() > PHRASE || un.moyenne() > MOYENNE)
                        .toList())
                .as("texts with a sentence above %d words, or above %d on average", PHRASE, MOYENNE)
                .isEmpty();
    }

    /** A line is the words, then where they are explained: a key of the page Aide, or another text that says it itself. */
    @Test
    void wordsOfTheAdministrationAreExplained() throws IOException {
        var sans = new TreeSet<String>();
        var inutiles = new TreeSet<String>();
        for (var ligne : lignes("mots-administratifs.txt")) {
            var mot = ligne.split(" = ", 2);
            var forme = Pattern.compile(
                    "(?<![\\p{L}])(" + mot[0] + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            var lus = textes.entrySet().stream()
                    .filter(texte -> !texte.getKey().startsWith("portail.mot."))
                    .filter(texte -> forme.matcher(texte.getValue()).find())
                    .toList();
            if (lus.isEmpty()) {
                inutiles.add(mot[0]);
            }
            var explication = textes.get("portail.mot." + mot[1] + ".dit");
            if (explication == null || mesurer(mot[1], explication).laPlusLongue() > MOYENNE) {
                sans.add(mot[0] + ": " + lus.getFirst().getValue());
            }
        }
        assertThat(sans).as("words nobody explains").isEmpty();
        assertThat(inutiles).as("words that no text has any more").isEmpty();
        var aide = Sources.lire(Path.of("src/main/resources/templates/portail/aide.html"));
        assertThat(textes.keySet().stream()
                        .filter(cle -> cle.startsWith("portail.mot.") && cle.endsWith(".dit"))
                        .map(cle -> cle.substring("portail.mot.".length(), cle.length() - ".dit".length())))
                .as("explanations that the page Aide shows")
                .isNotEmpty()
                .allSatisfy(nom -> assertThat(aide).contains("'" + nom + "'"));
    }

    private static Mesure mesurer(String ou, String texte) {
        var longueurs = FIN_DE_PHRASE
                .splitAsStream(texte)
                .mapToInt(LisibiliteTest::mots)
                .filter(longueur -> longueur > 0)
                .summaryStatistics();
        return new Mesure(ou, texte, Math.max(0, longueurs.getMax()), longueurs.getAverage());
    }

    private static int mots(String phrase) {
        return (int) Arrays.stream(phrase.split("[\\s\u00a0]+"))
                .filter(mot -> mot.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** A sentence as somebody reads it, its longest choice taken. */
    private static String plein(String phrase) {
        var choisie = CHOIX.matcher(phrase)
                .replaceAll(choix -> Arrays.stream(choix.group(1).split("\\|"))
                        .map(un -> un.replaceFirst("^\\d+[#<]", ""))
                        .max(Comparator.comparing(String::length))
                        .orElse("")
                        .replace("$", "\\$"));
        return choisie.replaceAll("\\{\\d+}", "mot");
    }

    private void gabarit(Path fichier) {
        var page = Jsoup.parse(Sources.lire(fichier).replaceAll("\\[\\[.*?]]", "mot"));
        for (var bloc : page.select("title, p, li, th, td")) {
            if (!bloc.text().isBlank()) {
                textes.put(fichier.getFileName() + ": " + bloc.text(), bloc.text());
            }
        }
    }

    private static List<String> lignes(String fichier) throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", fichier)).stream()
                .filter(ligne -> !ligne.startsWith("#") && !ligne.isBlank())
                .toList();
    }

    private static Map<String, String> bundles() throws IOException {
        var tous = new TreeMap<String, String>();
        var fichiers = new ArrayList<>(Sources.fichiers("src/main/resources/vaadin-i18n", ".properties"));
        fichiers.removeIf(fichier -> fichier.toString().endsWith("_en.properties"));
        for (var fichier : fichiers) {
            var lu = new Properties();
            try (var lecteur = Files.newBufferedReader(fichier, StandardCharsets.UTF_8)) {
                lu.load(lecteur);
            }
            lu.stringPropertyNames().forEach(cle -> tous.put(cle, lu.getProperty(cle)));
        }
        return tous;
    }
}
