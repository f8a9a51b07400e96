package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** The bar that stays at the bottom of the phone: the state of saving, then one primary action. */
public final class BarreDuBas extends Section {

    private final Div dedans = new Div();
    private @Nullable Component etat;

    /**
     * A bar.
     *
     * @param boutons the primary action last; a second one only for <i>J’ai une difficulté</i>
     */
    public BarreDuBas(Component... boutons) {
        addClassName("bas");
        getElement().setAttribute("aria-label", getTranslation("socle.bas.quoi"));
        dedans.add(boutons);
        add(dedans);
    }

    /** Puts the state of saving, or a figure, above the buttons. */
    public BarreDuBas etat(Component nouveau) {
        if (etat != null) {
            dedans.remove(etat);
        }
        etat = nouveau;
        dedans.addComponentAsFirst(nouveau);
        return this;
    }
}
