package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An empty list: one sentence and one action, no drawing. */
public final class EtatVide extends Div {

    /** A sentence and what can be done about it. */
    public EtatVide(String phrase, Component... action) {
        addClassName("vide");
        add(new Paragraph(phrase));
        add(action);
    }
}
