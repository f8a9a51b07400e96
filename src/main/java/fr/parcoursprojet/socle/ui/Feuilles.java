package fr.parcoursprojet.socle.ui;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import com.vaadin.flow.theme.lumo.Lumo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Joins the files of {@link Ensemble} once, when first asked for, and serves them for a year under their mark. */
@Configuration(proxyBeanMethods = false)
class Feuilles {

    private static final Pattern COMMENTAIRE = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
    /** Lines of a module that hold a comment alone. */
    private static final Pattern COMMENTAIRE_DE_MODULE =
            Pattern.compile("^[ \\t]*(?://[^\\n]*|/\\*\\*.*?\\*/)[ \\t]*\\n", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern CHIFFRES = Pattern.compile("url\\(\"(polices/pp-chiffres-\\d+\\.woff2)\"\\)");
    private static final CacheControl UN_AN =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final Map<Ensemble, Joint> JOINTS = new ConcurrentHashMap<>();

    private record Joint(String texte, String marque) {}

    @Bean
    RouterFunction<ServerResponse> ensembles() {
        var route = RouterFunctions.route();
        for (var ensemble : Ensemble.values()) {
            var type = ensemble.fichier().endsWith(".css") ? "text/css" : "text/javascript";
            route.route(
                    GET("/" + ensemble.fichier()),
                    demande -> ServerResponse.ok()
                            .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                            .cacheControl(UN_AN)
                            .body(texte(ensemble)));
        }
        return route.build();
    }

    /** The text of a set. */
    static String texte(Ensemble ensemble) {
        return joint(ensemble).texte();
    }

    /** A mark of its content. */
    static String marque(Ensemble ensemble) {
        return joint(ensemble).marque();
    }

    private static Joint joint(Ensemble ensemble) {
        return JOINTS.computeIfAbsent(ensemble, lequel -> {
            var texte = joindre(lequel);
            return new Joint(
                    texte,
                    DigestUtils.md5DigestAsHex(texte.getBytes(StandardCharsets.UTF_8))
                            .substring(0, 8));
        });
    }

    private static String joindre(Ensemble ensemble) {
        var texte = new StringBuilder();
        switch (ensemble) {
            case ESPACE -> texte.append(FeuilleLumo.auTelephone(lire(Lumo.STYLESHEET)));
            case BUREAU -> texte.append(lire(Lumo.STYLESHEET));
            case PUBLIC, ESTIMER, MODULES -> {}
        }
        for (var fichier : ensemble.fichiers()) {
            var lu = lire(fichier);
            // the names of a module stay its own
            texte.append(
                    fichier.endsWith(".js")
                            ? "{\n" + COMMENTAIRE_DE_MODULE.matcher(lu).replaceAll("") + "}\n"
                            : COMMENTAIRE.matcher(lu).replaceAll(""));
        }
        return ensemble == Ensemble.PUBLIC ? texte.toString() : avecSesChiffres(texte.toString());
    }

    /** The ten digits of the house travel with the style: two files less to ask for. */
    private static String avecSesChiffres(String feuille) {
        return CHIFFRES.matcher(feuille)
                .replaceAll(police -> "url(\"data:font/woff2;base64," + enBase64(police.group(1)) + "\")");
    }

    private static String enBase64(String fichier) {
        return Base64.getEncoder().encodeToString(octets(fichier));
    }

    private static String lire(String fichier) {
        return new String(octets(fichier), StandardCharsets.UTF_8);
    }

    private static byte[] octets(String fichier) {
        try {
            return new ClassPathResource("META-INF/resources/" + fichier).getContentAsByteArray();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
