package fr.parcoursprojet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.parcoursprojet.banc.Navigateur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every screen of a person and every public page, in English: not one French sentence of ours is left on them. */
class AnglaisIT extends EcransDUnePersonne {

    private static final Path TEXTES = Path.of("src", "main", "resources", "vaadin-i18n");

    /** What stands between two tags, and what is said aloud instead. */
    private static final String DITS = """
            () => {
              const dits = new Set();
              const noeuds = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (noeuds.nextNode()) {
                const parent = noeuds.currentNode.parentElement;
                if (!parent.closest('script, style, template, [lang=fr]')) dits.add(noeuds.currentNode.data.trim());
              }
              for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
                if (!element.closest('[lang=fr]'))
                  for (const nom of ['aria-label', 'title', 'placeholder'])
                    if (element.hasAttribute(nom)) dits.add(element.getAttribute(nom).trim());
              for (const element of document.querySelectorAll('*'))
                for (const nom of ['label', 'helperText', 'errorMessage'])
                  if (typeof element[nom] === 'string') dits.add(element[nom].trim());
              dits.add(document.title);
              return [...dits].filter(dit => dit);
            }
            """;

    /** Small words that English does not have. */
    private static final Pattern MOTS = Pattern.compile(
            "(?<![\\p{L}’-])(vous|votre|vos|nous|les|des|est|une|pour|avec|dans|sur|pas|le|la|et|je|mon|mes|ce|du|au)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE);

    /** What people and the service wrote themselves. */
    private static final Set<String> LEURS = Set.of(
            "Centre communal d’action sociale",
            "Défenseur des droits",
            "rue de l’Essai",
            "rue des Granges",
            "Pour aller au travail",
            "Deux-roues du Doubs",
            "Le scooter permet",
            "Salle des conseils",
            "Contrat jusqu’en",
            "Mission Locale du Doubs",
            "Une promesse d’embauche");

    private static final Set<String> PHOTOS = Set.of(
            "espace/demande", "espace/demande/documents", "espace/ma-demande", "espace/mon-pret", "espace/mes-donnees");

    private final Set<String> francaises = francaises();
    private final Set<String> restes = new TreeSet<>();

    @Override
    String entree() {
        return "en/espace";
    }

    @Test
    void everyScreenOfAPersonSpeaksEnglish() {
        parcourir();
        assertThat(restes).as("French left on an English screen").isEmpty();
    }

    @Test
    void everyPublicPageSpeaksEnglishAndItsLinksStayInIt() {
        try (var navigateur = new Navigateur();
                var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            for (var adresse : List.of(
                    "/en",
                    "/en/aide",
                    "/en/estimer",
                    "/en/estimer/autres-aides",
                    "/en/accessibilite",
                    "/en/mentions-legales",
                    "/en/connexion")) {
                page.navigate("http://localhost:" + port + adresse);
                regarder(page, adresse);
                var liens = page.locator("a[href^='/']:not([lang]), form[action^='/']")
                        .all();
                assertThat(liens)
                        .isNotEmpty()
                        .allSatisfy(lien -> assertThat(
                                        lien.getAttribute(lien.getAttribute("href") == null ? "action" : "href"))
                                .startsWith("/en"));
                Navigateur.capturer(page, "anglais-" + adresse.substring(1).replace('/', '-'));
            }
            assertThat(telephone.cookies()).as("public pages keep nothing").isEmpty();
        }
        assertThat(restes).as("French left on an English page").isEmpty();
    }

    @Override
    void regarder(Page page, String ecran) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("html").getAttribute("lang")).as(ecran).isEqualTo("en");
        Navigateur.verifierAccessibilite(page);
        if (PHOTOS.contains(ecran)) {
            Navigateur.capturer(page, "anglais-" + ecran.replace('/', '-'));
        }
        ((List<?>) page.evaluate(DITS))
                .stream()
                        .map(Object::toString)
                        .filter(dit ->
                                francaises.contains(dit) || MOTS.matcher(dit).find())
                        .filter(dit -> LEURS.stream().noneMatch(dit::contains))
                        .forEach(dit -> restes.add(ecran + ": " + dit));
    }

    /** The French sentences whose English is another, and those that have none. */
    private static Set<String> francaises() {
        var anglaises = lues("_en.properties");
        var communes = Set.copyOf(anglaises.values());
        return lues(".properties").values().stream()
                .filter(phrase -> !phrase.contains("{") && !communes.contains(phrase))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> lues(String fin) {
        var toutes = new TreeMap<String, String>();
        try (var fichiers = Files.list(TEXTES)) {
            for (var fichier : fichiers.toList()) {
                var nom = fichier.getFileName().toString();
                if (!nom.endsWith(fin) || fin.equals(".properties") && nom.endsWith("_en.properties")) {
                    continue;
                }
                var lu = new Properties();
                try (var lecteur = Files.newBufferedReader(fichier, StandardCharsets.UTF_8)) {
                    lu.load(lecteur);
                }
                lu.stringPropertyNames().forEach(cle -> toutes.put(cle, lu.getProperty(cle)));
            }
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
        return toutes;
    }
}
