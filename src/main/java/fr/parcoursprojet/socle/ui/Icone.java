package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The icons of the house, read once from {@code icones.svg}: 24 px grid, 2 px round stroke. An icon never goes without its word. */
public enum Icone {
    /** Someone did not come. */
    ABSENT,
    /** Something is wrong or late. */
    ALERTE,
    /** Kept here until the network is back. */
    ATTENTE,
    /** Court, remedy. */
    BALANCE,
    /** The Treasury. */
    BANQUE,
    /** Downward: unfold. */
    BAS,
    /** A message. */
    BULLE,
    /** A day, an appointment. */
    CAL,
    /** Opens what follows. */
    CHEV,
    /** An aim. */
    CIBLE,
    /** Saved. */
    COCHE,
    /** Remove. */
    CORBEILLE,
    /** In progress. */
    COURS,
    /** A draft, something to write. */
    CRAYON,
    /** Close. */
    CROIX,
    /** A document that was checked. */
    DOC2,
    /** A dossier. */
    DOSSIER,
    /** Two of the same. */
    DOUBLE,
    /** A meeting by video. */
    ECRAN,
    /** Sent. */
    ENVOI,
    /** Money. */
    EURO,
    /** Still to do. */
    FAIRE,
    /** A file. */
    FICHIER,
    /** The next step. */
    FLECHE,
    /** Toward what comes before. */
    GAUCHE,
    /** People. */
    GENS,
    /** Figures. */
    GRAPH,
    /** Upward: before. */
    HAUT,
    /** Time, a delay. */
    HORLOGE,
    /** Good to know. */
    INFO,
    /** Opens elsewhere. */
    LIEN,
    /** The day's work. */
    LISTE,
    /** Search. */
    LOUPE,
    /** E-mail or letter. */
    MAIL,
    /** A helping hand: a declared difficulty. */
    MAIN,
    /** Home, housing. */
    MAISON,
    /** Less. */
    MOINS,
    /** Read, to be checked. */
    OEIL,
    /** Done, paid, accepted. */
    OK,
    /** Deferred, adjourned. */
    PAUSE,
    /** Take a picture. */
    PHOTO,
    /** Sign. */
    PLUME,
    /** More, add. */
    PLUS,
    /** Unknown, doubtful. */
    QUEST,
    /** A receipt. */
    RECU,
    /** Do again. */
    REFAIRE,
    /** Settings. */
    REGLAGE,
    /** Back. */
    RETOUR,
    /** A sign post: other ways. */
    SIGNE,
    /** Sign out. */
    SORTIE,
    /** Telephone, help. */
    TEL,
    /** Download. */
    TELECHARGER,
    /** Turn. */
    TOUR,
    /** Locked for now. */
    VERROU;

    private static final class Planche {
        private static final Map<String, String> TRACES = lire();

        private static Map<String, String> lire() {
            try (var flux = new ClassPathResource("META-INF/resources/icones.svg").getInputStream()) {
                var planche = new String(flux.readAllBytes(), StandardCharsets.UTF_8);
                var traces = new HashMap<String, String>();
                var chercheur = Pattern.compile("<symbol id=\"(\\w+)\"[^>]*>(.*?)</symbol>", Pattern.DOTALL)
                        .matcher(planche);
                while (chercheur.find()) {
                    traces.put(chercheur.group(1), chercheur.group(2));
                }
                return traces;
            } catch (IOException illisible) {
                throw new UncheckedIOException(illisible);
            }
        }
    }

    /** Its name in {@code icones.svg}. */
    public String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The drawing as SVG text, hidden from assistive technology. */
    public String svg() {
        var trace = Planche.TRACES.get(nom());
        if (trace == null) {
            throw new IllegalStateException("icones.svg has no " + nom());
        }
        return "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">" + trace + "</svg>";
    }

    /** The drawing as a component, the size of the text around it. */
    public Span dessin() {
        var dessin = new Span();
        dessin.addClassNames("i", "i-" + nom());
        dessin.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg());
        return dessin;
    }

    /** The icon of a name, as written in a menu entry. */
    public static Icone de(String nom) {
        return valueOf(nom.toUpperCase(Locale.ROOT));
    }
}
