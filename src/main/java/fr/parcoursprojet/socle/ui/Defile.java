package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Lets what is wider than the screen, such as a table on a phone, move sideways in its own place; the keyboard reaches it too. */
public final class Defile extends Div {

    /**
     * @param nom what it holds, said aloud when one arrives there
     */
    public Defile(String nom, Component contenu) {
        addClassName("defile");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", nom)
                .setAttribute("tabindex", "0");
        add(contenu);
    }
}
