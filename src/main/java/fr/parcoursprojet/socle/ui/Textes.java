package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.Montant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The sentences of the screens: one file a module, {@code vaadin-i18n/<module>.properties}, in UTF-8, and its English,
 * {@code <module>_en.properties}. Amounts and dates given as arguments are written by themselves. What agents alone read
 * has no English: it is French in any language (a test holds the list).
 */
@Component
public class Textes implements I18NProvider {

    private static final String ANGLAIS = "_en.properties";

    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> anglaises = new HashMap<>();

    /** From a French sentence without argument to its English. */
    private final Map<String, String> traductions = new HashMap<>();

    /**
     * Reads every file.
     *
     * @throws IllegalStateException when two files hold the same key, or an English key has no French
     */
    public Textes() {
        try {
            for (var fichier :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*.properties")) {
                var lu = new Properties();
                try (var lecteur = new InputStreamReader(fichier.getInputStream(), StandardCharsets.UTF_8)) {
                    lu.load(lecteur);
                }
                var anglais = String.valueOf(fichier.getFilename()).endsWith(ANGLAIS);
                ranger(lu, anglais ? anglaises : phrases);
            }
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
        anglaises.forEach((cle, phrase) -> {
            var francaise = phrases.get(cle);
            if (francaise == null) {
                throw new IllegalStateException("The key " + cle + " is English only");
            }
            traductions.put(francaise, phrase);
        });
    }

    /**
     * The sentence of a key.
     *
     * @throws IllegalArgumentException when no file has the key
     */
    public String texte(String cle, Object... arguments) {
        var phrase = phrases.get(cle);
        if (phrase == null) {
            throw new IllegalArgumentException("No text for the key " + cle);
        }
        var langue = Langue.courante();
        if (langue == Langue.EN) {
            phrase = anglaises.getOrDefault(cle, phrase);
        }
        if (arguments.length == 0) {
            return phrase;
        }
        var ecrits = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            ecrits[i] = ecrit(arguments[i]);
        }
        return new MessageFormat(phrase, langue.locale()).format(ecrits);
    }

    /** Whether a key has a sentence. */
    public boolean connait(String cle) {
        return phrases.containsKey(cle);
    }

    /**
     * A sentence of ours that was kept, in the language of who reads it: what is kept is French. Somebody's own words
     * come back as they are.
     */
    public String relu(String garde) {
        return Langue.courante() == Langue.EN ? traductions.getOrDefault(garde, garde) : garde;
    }

    /** One only: a browser's own languages never choose for the person, see {@link Langue#courante()}. */
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.FRANCE);
    }

    @Override
    public String getTranslation(String cle, Locale langue, Object... arguments) {
        return texte(cle, arguments);
    }

    private static void ranger(Properties lu, Map<String, String> ou) {
        for (var cle : lu.stringPropertyNames()) {
            if (ou.put(cle, lu.getProperty(cle)) != null) {
                throw new IllegalStateException("The key " + cle + " stands in two files");
            }
        }
    }

    private static Object ecrit(Object argument) {
        return switch (argument) {
            case Montant montant -> Francais.euros(montant);
            case LocalDate date -> Francais.date(date);
            case Integer nombre -> nombre;
            case Long nombre -> nombre;
            default -> argument.toString();
        };
    }
}
