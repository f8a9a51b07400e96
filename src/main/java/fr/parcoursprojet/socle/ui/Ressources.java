package fr.parcoursprojet.socle.ui;

import fr.parcoursprojet.socle.Langue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Addresses of our static files with a mark of their content: browsers keep them a year, and fetch them anew when they change. */
@Component("ressources")
public class Ressources {

    private static final Pattern PAQUET = Pattern.compile("VAADIN/build/[\\w.-]+\\.js");

    private final Map<String, String> marques = new ConcurrentHashMap<>();
    private final List<String> paquet = paquet();
    private final String racine;

    Ressources(@Value("${server.servlet.context-path:}") String racine) {
        this.racine = racine;
    }

    /**
     * The address of a file of {@code frontend/}, such as {@code /tokens.css?v=1f2e3d4c}.
     *
     * @throws UncheckedIOException when there is no such file
     */
    public String adresse(String fichier) {
        return racine + '/' + fichier + "?v=" + marques.computeIfAbsent(fichier, Ressources::marque);
    }

    /** The same for a module that Vaadin loads, such as {@code context://reseau.js?v=1f2e3d4c}. */
    public String module(String fichier) {
        return "context:/" + adresse(fichier).substring(racine.length());
    }

    /** What a public page runs before it is painted: the fonts are used once an earlier visit has fetched them. */
    public static final String DEBUT =
            "if(localStorage['parcours-prevu'])document.documentElement.classList.add('police')";

    /** {@link #DEBUT}, for the pages. */
    public String debut() {
        return DEBUT;
    }

    /** The style of the public pages, to stand in them: nothing is then asked for before the first paint. */
    public String style() {
        return Feuilles.texte(Ensemble.PUBLIC).replace("url(\"polices/", "url(\"" + racine + "/polices/");
    }

    /**
     * What a person's first screen will load, for a public page to fetch while it is read: our sets, the fonts, and the
     * files of Vaadin's bundle that its page names.
     */
    public String prevoir() {
        var adresses = new ArrayList<String>();
        adresses.add(ensemble(Ensemble.ESPACE));
        adresses.add(ensemble(Ensemble.MODULES));
        adresses.add(adresse("nonce.js"));
        for (var poids : List.of("400", "700")) {
            adresses.add(racine + "/polices/atkinson-hyperlegible-next-latin-" + poids + "-normal.woff2");
        }
        paquet.forEach(fichier -> adresses.add(racine + '/' + fichier));
        return String.join(" ", adresses);
    }

    /**
     * Who shows the page without network, in the language of the page; a new one when that page's style changes. Not under the name {@code sw.js}:
     * Vaadin's pre-compiled bundles hold a file of that name, and serve theirs before ours.
     */
    public String veilleur() {
        var anglais = Langue.courante() == Langue.EN;
        return racine + "/veilleur.js?v=" + Feuilles.marque(Ensemble.PUBLIC) + (anglais ? "&langue=en" : "");
    }

    /** The files named by the page of the production bundle; none in development. */
    private static List<String> paquet() {
        var page = new ClassPathResource("META-INF/VAADIN/webapp/index.html");
        if (!page.exists()) {
            return List.of();
        }
        try {
            return PAQUET.matcher(page.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** What the estimate runs on the phone, as one file. */
    public String ensembleEstimer() {
        return ensemble(Ensemble.ESTIMER);
    }

    /** The address of a set of files, with a mark of its content. */
    String ensemble(Ensemble ensemble) {
        return racine + '/' + ensemble.fichier() + "?v=" + Feuilles.marque(ensemble);
    }

    private static String marque(String fichier) {
        try (var flux = new ClassPathResource("META-INF/resources/" + fichier).getInputStream()) {
            return DigestUtils.md5DigestAsHex(flux).substring(0, 8);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
