package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.Set;

/** Has the browser keep what is typed in a field until the server has it: nothing is lost by a cut, a closed tab or a restart. */
public final class Garde {

    private static final Set<String> TEXTES = Set.of("vaadin-text-field", "vaadin-text-area", "vaadin-email-field");

    private Garde() {}

    /**
     * Watches a field of text; does nothing for other fields, whose answer leaves at once.
     *
     * @param cle where to keep it, with the dossier's identifier in it: two persons may share a phone
     */
    public static void sur(Component champ, String cle) {
        if (!(champ instanceof HasValue<?, ?> valeur)
                || !TEXTES.contains(champ.getElement().getTag())) {
            return;
        }
        champ.addAttachListener(arrivee ->
                champ.getElement().executeJs("window.parcoursGarde && window.parcoursGarde.suivre(this, $0)", cle));
        valeur.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                champ.getElement()
                        .executeJs(
                                "window.parcoursGarde && window.parcoursGarde.acquitter(this, $0, $1)",
                                cle,
                                champ.getElement().getProperty("value", ""));
            }
        });
    }
}
