package fr.parcoursprojet.courrier;

import fr.parcoursprojet.courrier.PhraseAVariables.Morceau;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts the city's words in an e-mail or a letter that is already written: once Thymeleaf has gone, so that what an administrator types is
 * text and is never evaluated. A name in braces gives what the portal wrote under it, with its link or its bold.
 */
final class Habillage {

    private static final List<String> DECLARATIONS = List.of(
            "data-si",
            "data-loi",
            "data-libre",
            "data-moment",
            "data-nom",
            "data-quand",
            "data-hors-exemple",
            "data-dit");
    private static final String MOT = "data-mot";
    private static final String PHRASE = "data-phrase";
    private static final String SUITE = "data-suite";
    private static final String DU_TITRE = "data-mot-";
    private static final Set<String> TITRES = Set.of("h1", "h2");

    private final Document page;
    private final Map<String, Element> noms = new LinkedHashMap<>();
    private final Map<String, String> textes;

    private Habillage(Document page, Map<String, String> textes) {
        this.page = page;
        this.textes = textes;
        page.outputSettings().prettyPrint(false);
    }

    /** An e-mail that Thymeleaf has just written. */
    static Document ecrit(String html, Map<String, String> textes) {
        return new Habillage(Jsoup.parse(html), textes).habiller();
    }

    /** The same on an example, or on one that was kept and is not touched; its links lead nowhere. */
    static Document apercu(Document page, Map<String, String> textes) {
        var habillee = new Habillage(page, textes).habiller();
        habillee.select("a").removeAttr("href");
        return habillee;
    }

    private Document habiller() {
        page.select("[" + MOT + "]").forEach(mot -> noms.putIfAbsent(mot.attr(MOT), mot.clone()));
        var titre = page.selectFirst("title");
        if (titre != null) {
            titre.attributes().forEach(attribut -> {
                if (attribut.getKey().startsWith(DU_TITRE)) {
                    noms.putIfAbsent(
                            attribut.getKey().substring(DU_TITRE.length()),
                            new Element("span").text(attribut.getValue()));
                }
            });
        }
        page.select("body [" + PHRASE + "]").forEach(this::rhabiller);
        var objet = textes.get("objet");
        page.title((objet == null ? page.title() : enMots(objet))
                .replaceAll("\\s+", " ")
                .strip());
        nommerComme(page.selectFirst("h1[" + PHRASE + "]"));
        page.getAllElements().forEach(element -> DECLARATIONS.forEach(element::removeAttr));
        return page;
    }

    /** A letter whose heading was rewritten is called so: a reader that speaks says the name of the document first. */
    private void nommerComme(@Nullable Element titre) {
        if (titre != null && textes.containsKey(titre.attr(PHRASE))) {
            page.title(titre.text());
        }
    }

    private void rhabiller(Element element) {
        var cle = element.attr(PHRASE);
        var texte = textes.get(cle);
        if (texte == null
                || element.tagName().equals("title")
                || element.tagName().equals("pp-titre")) {
            return;
        }
        if (element.tagName().equals("a")) {
            element.text(texte.strip());
            return;
        }
        if (TITRES.contains(element.tagName())) {
            remplir(element, texte.replaceAll("\\s+", " ").strip(), noms);
            return;
        }
        page.select("[" + SUITE + "=" + cle + "]").remove();
        var siens = new LinkedHashMap<>(noms);
        element.select("[" + MOT + "]").forEach(mot -> siens.put(mot.attr(MOT), mot.clone()));
        var lignes = texte.lines()
                .map(String::strip)
                .filter(ligne -> !ligne.isEmpty())
                .toList();
        if (lignes.isEmpty()) {
            retirer(element);
            return;
        }
        remplir(element, lignes.getFirst(), siens);
        var apres = element;
        for (var ligne : lignes.subList(1, lignes.size())) {
            var suite = new Element("p").attr(SUITE, cle);
            remplir(suite, ligne, siens);
            apres = paragraphe(apres).after(suite).nextElementSibling();
            if (apres == null) {
                return;
            }
        }
    }

    private static void remplir(Element element, String ligne, Map<String, Element> siens) {
        element.empty();
        PhraseAVariables.lire(ligne).morceaux().forEach(morceau -> {
            switch (morceau) {
                case Morceau.Mots(var mots) -> element.appendChild(new TextNode(mots));
                case Morceau.Nom(var nom) -> {
                    var valeur = siens.get(nom);
                    element.appendChild(valeur == null ? new TextNode("{" + nom + "}") : valeur.clone());
                }
            }
        });
    }

    private static void retirer(Element element) {
        var paragraphe = paragraphe(element);
        element.remove();
        if (paragraphe != element && paragraphe.text().isBlank()) {
            paragraphe.remove();
        }
    }

    private static Element paragraphe(Element element) {
        var parent = element.parent();
        return parent != null && parent.tagName().equals("p") ? parent : element;
    }

    private String enMots(String texte) {
        var mots = new StringBuilder();
        PhraseAVariables.lire(texte).morceaux().forEach(morceau -> {
            switch (morceau) {
                case Morceau.Mots(var simples) -> mots.append(simples);
                case Morceau.Nom(var nom) -> {
                    var valeur = noms.get(nom);
                    mots.append(valeur == null ? "{" + nom + "}" : valeur.text());
                }
            }
        });
        return mots.toString();
    }
}
