package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.Set;

/** Has the browser keep what is typed or chosen in a field until the server has it: nothing is lost by a cut, a closed tab or a restart. */
public final class Garde {

    private static final Set<String> SUIVIS = Set.of(
            "vaadin-text-field",
            "vaadin-text-area",
            "vaadin-email-field",
            "vaadin-integer-field",
            "vaadin-radio-group",
            "vaadin-checkbox-group",
            "vaadin-checkbox",
            "vaadin-select");

    private Garde() {}

    /**
     * Watches a field of text, choices to tick, a list or a date; does nothing for other fields.
     *
     * @param cle where to keep it, with the dossier's identifier in it: two persons may share a phone
     */
    public static void sur(Component champ, String cle) {
        if (champ instanceof ChampDate date) {
            date.parties().forEach((partie, zone) -> sur(zone, cle + "/" + partie));
            return;
        }
        if (!(champ instanceof HasValue<?, ?> valeur)
                || !SUIVIS.contains(champ.getElement().getTag())) {
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
