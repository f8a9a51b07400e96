package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Says under each field what is wrong; the first one takes the focus. */
final class ErreursDeChamps {

    private final Map<String, Component> champs = new LinkedHashMap<>();

    ErreursDeChamps avec(String nom, Component champ) {
        champs.put(nom, champ);
        return this;
    }

    /** Does it, or says what is wrong; whether it was done. */
    boolean essayer(Runnable action) {
        champs.values().forEach(champ -> dire(champ, ""));
        try {
            action.run();
            return true;
        } catch (SaisieInvalide aRevoir) {
            for (var erreur : aRevoir.erreurs().reversed()) {
                var champ = Objects.requireNonNull(champs.get(erreur.champ()), erreur.champ());
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

    private static void dire(Component champ, String phrase) {
        if (champ instanceof HasValidation lisible) {
            lisible.setErrorMessage(phrase);
            lisible.setInvalid(!phrase.isEmpty());
        }
    }
}
