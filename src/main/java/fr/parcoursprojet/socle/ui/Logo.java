package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Span;

/** The logo, beside the name that says it aloud. */
public final class Logo extends Span {

    /** The dial of eight notches, in the colour of the text around it. */
    public Logo() {
        getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", new Dessins().logo());
    }
}
