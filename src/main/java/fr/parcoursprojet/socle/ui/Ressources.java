package fr.parcoursprojet.socle.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Addresses of our static files with a mark of their content: browsers keep them a year, and fetch them anew when they change. */
@Component("ressources")
public class Ressources {

    private final Map<String, String> marques = new ConcurrentHashMap<>();
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

    /** What the public pages load, as one file. */
    public String ensemblePublic() {
        return ensemble(Ensemble.PUBLIC);
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
