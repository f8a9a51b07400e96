package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;

/** Has the browser keep what is typed in a field until the server has it: nothing is lost by a cut, a closed tab or a restart. */
public final class Garde {

    private Garde() {}

    /**
     * Watches a field that holds text.
     *
     * @param champ a field with its answer in the property {@code value}
     * @param cle where to keep it, with the dossier's identifier in it: two persons may share a phone
     */
    public static <C extends Component & HasValue<?, ?>> void sur(C champ, String cle) {
        champ.addAttachListener(arrivee ->
                champ.getElement().executeJs("window.parcoursGarde && window.parcoursGarde.suivre(this, $0)", cle));
        champ.addValueChangeListener(change -> {
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
