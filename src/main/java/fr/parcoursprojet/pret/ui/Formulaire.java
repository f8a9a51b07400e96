package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.ChampDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields by the name of their answer; what is wrong is said under its field, the first one takes the focus. */
final class Formulaire {

    private final Map<String, Component> champs = new LinkedHashMap<>();

    /** A line of text. */
    TextField texte(String nom, String libelle, int longueur, String completion) {
        var champ = new TextField(libelle);
        champ.setMaxLength(longueur);
        champ.setWidthFull();
        champ.setManualValidation(true);
        champ.getElement().setAttribute("autocomplete", completion);
        champs.put(nom, champ);
        return champ;
    }

    /** A day. */
    ChampDate date(String nom, String libelle) {
        var champ = new ChampDate(libelle);
        champs.put(nom, champ);
        return champ;
    }

    /** Does it, or says under each field what is wrong; whether it was done. */
    boolean essayer(Runnable action) {
        champs.values().forEach(champ -> dire(champ, null));
        try {
            action.run();
            return true;
        } catch (SaisieInvalide aRevoir) {
            for (var erreur : aRevoir.erreurs().reversed()) {
                var champ = champs.get(erreur.champ());
                if (champ == null) {
                    throw aRevoir;
                }
                dire(
                        champ,
                        champ.getTranslation(erreur.cle(), erreur.arguments().toArray()));
                if (champ instanceof Focusable<?> ici) {
                    ici.focus();
                }
            }
            return false;
        }
    }

    private static void dire(Component champ, @Nullable String phrase) {
        if (champ instanceof ChampDate date) {
            date.erreur(phrase);
        } else if (champ instanceof HasValidation autre) {
            autre.setErrorMessage(phrase == null ? "" : phrase);
            autre.setInvalid(phrase != null);
        }
    }
}
