package fr.parcoursprojet.courrier;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A page as plain text: a paragraph a block, a dash a list item, the address after a link. */
final class TexteSimple implements NodeVisitor {

    private static final Set<String> BLOCS =
            Set.of("p", "h1", "h2", "ul", "ol", "table", "div", "main", "footer", "dl");
    private static final Set<String> LIGNES = Set.of("li", "tr", "br", "dt");

    private final StringBuilder texte = new StringBuilder();

    private TexteSimple() {}

    static String de(Element corps) {
        var lecture = new TexteSimple();
        NodeTraversor.traverse(lecture, corps);
        return lecture.texte
                .toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public void head(Node noeud, int profondeur) {
        if (noeud instanceof TextNode mot) {
            var net = mot.getWholeText().replaceAll("\\s+", " ");
            texte.append(finDeLigne() ? net.stripLeading() : net);
        } else if (noeud instanceof Element element) {
            couper(element.tagName());
            if (element.tagName().equals("li")) {
                texte.append("- ");
            }
        }
    }

    @Override
    public void tail(Node noeud, int profondeur) {
        if (!(noeud instanceof Element element)) {
            return;
        }
        var adresse = element.attr("href");
        if (element.tagName().equals("a") && !adresse.isEmpty() && !adresse.endsWith(element.text())) {
            texte.append(" : ").append(adresse);
        } else if (element.tagName().equals("td") || element.tagName().equals("th")) {
            texte.append(' ');
        }
        if (!element.tagName().equals("li")) {
            couper(element.tagName());
        }
    }

    private void couper(String balise) {
        if (BLOCS.contains(balise)) {
            texte.append("\n\n");
        } else if (LIGNES.contains(balise) && !finDeLigne()) {
            texte.append('\n');
        }
    }

    private boolean finDeLigne() {
        return texte.isEmpty() || texte.charAt(texte.length() - 1) == '\n';
    }
}
