package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.parcoursprojet.socle.Francais;
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
 * The sentences of the screens: one file a module, {@code vaadin-i18n/<module>.properties}, in UTF-8. Amounts and dates
 * given as arguments are written in French by themselves.
 */
@Component
public class Textes implements I18NProvider {

    private final Map<String, String> phrases = new HashMap<>();

    /**
     * Reads every file.
     *
     * @throws IllegalStateException when two files hold the same key
     */
    public Textes() {
        try {
            for (var fichier :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*.properties")) {
                var lu = new Properties();
                try (var lecteur = new InputStreamReader(fichier.getInputStream(), StandardCharsets.UTF_8)) {
                    lu.load(lecteur);
                }
                for (var cle : lu.stringPropertyNames()) {
                    if (phrases.put(cle, lu.getProperty(cle)) != null) {
                        throw new IllegalStateException("The key " + cle + " stands in two files");
                    }
                }
            }
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
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
        if (arguments.length == 0) {
            return phrase;
        }
        var ecrits = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            ecrits[i] = ecrit(arguments[i]);
        }
        return new MessageFormat(phrase, Locale.FRANCE).format(ecrits);
    }

    /** Whether a key has a sentence. */
    public boolean connait(String cle) {
        return phrases.containsKey(cle);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.FRANCE);
    }

    @Override
    public String getTranslation(String cle, Locale langue, Object... arguments) {
        return texte(cle, arguments);
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
