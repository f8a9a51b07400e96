package fr.parcoursprojet.courrier;

import fr.parcoursprojet.courrier.BlocDuModele.Genre;
import fr.parcoursprojet.courrier.BlocDuModele.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A template as a text to rewrite. The template declares it: {@code data-phrase} names a piece that a city may write,
 * {@code data-mot} a variable ({@code data-libre} when it may be left out), {@code data-si} when a piece is shown,
 * {@code data-loi} what the law wants as it is, {@code data-dit} what a part that writes itself holds, in a few words. What is
 * declared nowhere writes itself.
 */
final class ModeleLivre {

    private static final Pattern CALCUL = Pattern.compile("\\[\\[.*?]]");
    private static final String OBJET = "objet";
    private static final String SI = "data-si";
    private static final String DIT = "data-dit";
    private static final String DU_TITRE = "data-mot-";

    private final ModeleDeCourrier modele;
    private final Document page;

    private ModeleLivre(ModeleDeCourrier modele, Document page) {
        this.modele = modele;
        this.page = page;
    }

    /**
     * Reads a template.
     *
     * @param source the template
     * @param francais its French twin, which alone says when it leaves
     * @param gabarit what every e-mail shares
     */
    static ModeleLivre lire(String nom, String source, String francais, String gabarit) {
        var titre = titre(source);
        var corps = main(source);
        var declare = main(francais);
        var page = Jsoup.parse(gabarit);
        page.outputSettings().prettyPrint(false);
        Objects.requireNonNull(page.selectFirst("main")).replaceWith(corps);
        var blocs = new ArrayList<BlocDuModele>();
        blocs.add(objet(titre));
        corps.children().forEach(enfant -> parcourir(enfant, "", blocs));
        Objects.requireNonNull(page.selectFirst("title")).replaceWith(titre.clone());
        return new ModeleLivre(
                modele(nom, declare, false, blocs, partout(blocs, page.select(".pied [data-mot]"))), page);
    }

    /**
     * Reads the template of a letter on paper, whose body says when it leaves.
     *
     * @param page the template, whole
     * @param francais its French twin
     */
    static ModeleLivre papier(String nom, Document page, Document francais) {
        var blocs = new ArrayList<BlocDuModele>();
        page.body().children().forEach(enfant -> parcourir(enfant, "", blocs));
        var fixes = page.body().select("[data-mot]").stream()
                .filter(mot -> mot.closest(".date") == null)
                .filter(mot -> !mot.hasAttr(SI) && mot.parents().stream().noneMatch(parent -> parent.hasAttr(SI)))
                .toList();
        return new ModeleLivre(modele(nom, francais.body(), true, blocs, partout(blocs, fixes)), page);
    }

    private static ModeleDeCourrier modele(
            String nom, Element declare, boolean papier, List<BlocDuModele> blocs, List<Variable> partout) {
        return new ModeleDeCourrier(
                nom,
                declare.attr("data-nom"),
                declare.attr("data-quand"),
                Moment.valueOf(declare.attr("data-moment")),
                papier,
                List.copyOf(blocs),
                partout);
    }

    /** Whether a template is for a city to rewrite. */
    static boolean seDeclare(String source) {
        return main(source).hasAttr("data-moment");
    }

    ModeleDeCourrier modele() {
        return modele;
    }

    /** The whole e-mail or letter with the examples its template holds, as a page to dress; its links lead nowhere. */
    Document exemple() {
        var copie = page.clone();
        if (!modele.papier()) {
            var objet = modele.blocs().getFirst();
            var dit = objet.texte();
            for (var variable : objet.variables()) {
                dit = dit.replace(variable.ecrite(), variable.exemple());
            }
            copie.title(dit);
        }
        copie.childNodes().stream()
                .filter(noeud -> noeud instanceof Comment)
                .toList()
                .forEach(Node::remove);
        copie.getAllElements().forEach(element -> {
            element.attributes().asList().stream()
                    .map(attribut -> attribut.getKey())
                    .filter(cle -> cle.startsWith("th:") || cle.startsWith("xmlns"))
                    .toList()
                    .forEach(element::removeAttr);
        });
        return copie;
    }

    private static Element titre(String source) {
        return Objects.requireNonNull(Jsoup.parse(source).selectFirst("title"));
    }

    /** A title takes no element: its variables are attributes, with the example and what it is written from. */
    private static BlocDuModele objet(Element titre) {
        if (!titre.hasAttr("data-phrase")) {
            return new BlocDuModele("", Genre.FIXE, CALCUL.matcher(titre.text()).replaceAll("…"), "", false, List.of());
        }
        var texte = titre.text();
        var variables = new ArrayList<Variable>();
        for (var attribut : titre.attributes()) {
            if (attribut.getKey().startsWith(DU_TITRE)) {
                var nom = attribut.getKey().substring(DU_TITRE.length());
                texte = texte.replace("[[" + titre.attr("th:" + attribut.getKey()) + "]]", "{" + nom + "}");
                variables.add(new Variable(nom, attribut.getValue(), false));
            }
        }
        return new BlocDuModele(OBJET, Genre.OBJET, texte, "", false, variables);
    }

    private static Element main(String source) {
        return Objects.requireNonNull(Jsoup.parse(source).selectFirst("main"));
    }

    private static void parcourir(Element element, String si, List<BlocDuModele> blocs) {
        var ici = element.attr(SI);
        var quand = si.isEmpty() || ici.isEmpty() ? si + ici : si + ", " + ici;
        if (element.hasAttr(DIT)) {
            blocs.add(
                    new BlocDuModele("", Genre.FIXE, element.attr(DIT), quand, element.hasAttr("data-loi"), List.of()));
        } else if (element.hasAttr("data-phrase")) {
            blocs.add(bloc(element, genre(element.tagName()), quand));
        } else if (element.selectFirst("[data-phrase]") != null
                || element.tagName().equals("th:block")) {
            element.children().forEach(enfant -> parcourir(enfant, quand, blocs));
        } else if (!element.text().isBlank()) {
            blocs.add(new BlocDuModele(
                    "", Genre.FIXE, TexteSimple.de(element), quand, element.hasAttr("data-loi"), List.of()));
        }
    }

    private static Genre genre(String balise) {
        return switch (balise) {
            case "a" -> Genre.BOUTON;
            case "h1", "h2" -> Genre.TITRE;
            default -> Genre.PARAGRAPHE;
        };
    }

    private static BlocDuModele bloc(Element element, Genre genre, String si) {
        var variables = new LinkedHashMap<String, Variable>();
        element.select("[data-mot]").forEach(mot -> variables.putIfAbsent(mot.attr("data-mot"), variable(mot)));
        var cle = element.attr("data-phrase");
        return new BlocDuModele(cle, genre, texte(element), si, false, List.copyOf(variables.values()));
    }

    private static Variable variable(Element mot) {
        return new Variable(mot.attr("data-mot"), mot.text().strip(), !mot.hasAttr("data-libre"));
    }

    private static List<Variable> partout(List<BlocDuModele> blocs, List<Element> fixes) {
        var variables = new LinkedHashMap<String, Variable>();
        blocs.stream()
                .filter(BlocDuModele::toujours)
                .flatMap(bloc -> bloc.variables().stream())
                .forEach(variable ->
                        variables.merge(variable.nom(), variable, (une, autre) -> une.requise() ? une : autre));
        fixes.forEach(mot -> variables.putIfAbsent(mot.attr("data-mot"), variable(mot)));
        return List.copyOf(variables.values());
    }

    private static String texte(Element phrase) {
        var texte = new StringBuilder();
        for (Node noeud : phrase.childNodes()) {
            if (noeud instanceof TextNode mots) {
                texte.append(mots.getWholeText());
            } else if (noeud instanceof Element element) {
                texte.append(element.hasAttr("data-mot") ? "{" + element.attr("data-mot") + "}" : texte(element));
            }
        }
        return texte.toString().replaceAll("\\s+", " ").strip();
    }
}
