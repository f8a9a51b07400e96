package fr.parcoursprojet.courrier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * A printed letter as it is delivered, put together from the pieces it shares with others, to be read as a text to rewrite.
 * {@code data-hors-exemple} marks what an example leaves out: of several things that exclude each other, all but one.
 */
final class PapierLivre {

    static final String DOSSIER = "templates/edition/";

    private static final Pattern PIECE = Pattern.compile("~\\{edition/([\\w/-]+) *:: *(\\w+).*}", Pattern.DOTALL);
    private static final String REMPLACE = "th:replace";
    private static final String FRAGMENT = "th:fragment";

    private PapierLivre() {}

    /** Whether a template is for a city to rewrite. */
    static boolean seDeclare(String gabarit) {
        return source(gabarit).body().hasAttr("data-moment");
    }

    /** The whole page of a template, such as {@code en/relance-premier-impaye}. */
    static Document lire(String gabarit) {
        var page = source(gabarit);
        var titre = page.title();
        page.outputSettings().prettyPrint(false);
        for (var place = place(page); place != null; place = place(page)) {
            var appel = PIECE.matcher(place.attr(REMPLACE));
            if (!appel.matches()) {
                throw new IllegalStateException(gabarit + ": " + place.attr(REMPLACE));
            }
            place.replaceWith(piece(source(appel.group(1)), appel.group(2)));
        }
        page.select("[data-hors-exemple]").remove();
        page.title(titre);
        return page;
    }

    /** A page as the printer reads it. */
    static String imprimable(Document page) {
        avec(page, "th:block").forEach(Element::unwrap);
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        return page.outerHtml();
    }

    private static Element piece(Document ou, String nom) {
        return ou.getAllElements().stream()
                .filter(element -> element.attr(FRAGMENT).equals(nom)
                        || element.attr(FRAGMENT).startsWith(nom + "("))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No piece " + nom));
    }

    private static @Nullable Element place(Document page) {
        return page.getAllElements().stream()
                .filter(element -> element.hasAttr(REMPLACE))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> avec(Document page, String balise) {
        return page.getAllElements().stream()
                .filter(element -> element.tagName().equals(balise))
                .toList();
    }

    private static Document source(String gabarit) {
        try {
            return Jsoup.parse(
                    new ClassPathResource(DOSSIER + gabarit + ".html").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
