package fr.parcoursprojet.maison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No sentence lives in a screen: each has its key, each key its sentence, each sentence its reader. */
class TextesTest {

    private static final Pattern PHRASE =
            Pattern.compile(".*[À-ÿ’].*|[A-Z][a-z]{2,} [a-z].*|[A-Z][a-z]{3,}( [A-Za-z]+)*[.?!]?");

    private static final Pattern APPEL = Pattern.compile(
            "(?:getTranslation|texte|Refus|Erreur\\.de)\\(\\s*(?:\"\\w+\",\\s*)?\"([a-z]+(?:\\.[a-zA-Z0-9_-]+)+)\"");
    private static final Pattern DANS_UN_GABARIT = Pattern.compile("#\\{([a-z]+(?:\\.[a-zA-Z0-9_-]+)+)[}(]");

    private final Set<String> cles = cles();

    @Test
    void screensHoldNoSentence() {
        var fautes = new ArrayList<String>();
        for (var fichier : Sources.fichiers("src/main/java", ".java")) {
            if (!fichier.toString().contains("/ui/")) {
                continue;
            }
            for (var ligne : Sources.lire(fichier).lines().toList()) {
                if (Sources.estCommentaire(ligne) || ligne.contains("Exception(") || ligne.contains("Introuvable(")) {
                    continue;
                }
                Sources.litteraux(ligne).stream()
                        .filter(texte -> PHRASE.matcher(texte).matches())
                        .filter(texte -> !ligne.strip().startsWith("@") && !estTechnique(texte))
                        .forEach(texte -> fautes.add(fichier.getFileName() + ": " + texte));
            }
        }
        assertThat(fautes).as("sentences written in a screen").isEmpty();
    }

    @Test
    void everyKeyHasItsSentence() {
        var manquantes = new TreeSet<String>();
        for (var fichier : Sources.fichiers("src/main/java", ".java")) {
            manquantes(APPEL, Sources.lire(fichier), manquantes);
        }
        for (var fichier : Sources.fichiers("src/main/resources/templates", ".html")) {
            manquantes(DANS_UN_GABARIT, Sources.lire(fichier), manquantes);
        }
        assertThat(manquantes).as("keys without a sentence").isEmpty();
    }

    @Test
    void everySentenceIsRead() {
        var litteraux = litterauxDuCode();
        var prefixes = litteraux.stream()
                .filter(litteral -> litteral.matches("[a-z]+\\..*\\.?") && litteral.endsWith("."))
                .toList();
        var orphelines = new TreeSet<String>();
        for (var cle : cles) {
            if (!litteraux.contains(cle) && prefixes.stream().noneMatch(cle::startsWith)) {
                orphelines.add(cle);
            }
        }
        assertThat(orphelines).as("sentences nobody reads").isEmpty();
    }

    @Test
    void apostrophesAreTypographic() {
        var fautes = new ArrayList<String>();
        for (var fichier : Sources.fichiers("src/main/resources/vaadin-i18n", ".properties")) {
            Sources.lire(fichier).lines().filter(ligne -> ligne.contains("'")).forEach(fautes::add);
        }
        assertThat(fautes).isEmpty();
    }

    private void manquantes(Pattern forme, String texte, Set<String> manquantes) {
        var chercheur = forme.matcher(texte);
        while (chercheur.find()) {
            var cle = chercheur.group(1);
            var module = cle.substring(0, cle.indexOf('.') + 1);
            if (!cles.contains(cle) && cles.stream().anyMatch(connue -> connue.startsWith(module))) {
                manquantes.add(cle);
            }
        }
    }

    /** Names of the browser's keys, formats and the like, which are no sentence. */
    private static boolean estTechnique(String texte) {
        return List.of("Enter", "Escape", "Space", "Content-Disposition", "Cache-Control")
                .contains(texte);
    }

    private static Set<String> litterauxDuCode() {
        var trouves = new HashSet<String>();
        for (var fichier : Sources.fichiers("src/main/java", ".java")) {
            Sources.lire(fichier).lines().forEach(ligne -> trouves.addAll(Sources.litteraux(ligne)));
        }
        for (var fichier : Sources.fichiers("src/main/resources/templates", "")) {
            if (Files.isRegularFile(fichier)) {
                var chercheur =
                        Pattern.compile("[a-z]+(\\.[a-zA-Z0-9_-]+)+\\.?").matcher(Sources.lire(fichier));
                while (chercheur.find()) {
                    trouves.add(chercheur.group());
                }
            }
        }
        return trouves;
    }

    private static Set<String> cles() {
        var toutes = new TreeSet<String>();
        for (var fichier : Sources.fichiers("src/main/resources/vaadin-i18n", ".properties")) {
            var lu = new Properties();
            try (var lecteur = Files.newBufferedReader(fichier, StandardCharsets.UTF_8)) {
                lu.load(lecteur);
            } catch (IOException illisible) {
                throw new IllegalStateException(illisible);
            }
            toutes.addAll(lu.stringPropertyNames());
        }
        return toutes;
    }
}
