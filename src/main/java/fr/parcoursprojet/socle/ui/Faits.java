package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Names and values, one a line, the value at the right in bold. */
public final class Faits extends DescriptionList {

    /** An empty list. */
    public Faits() {
        addClassName("fa");
    }

    /** Adds a line. */
    public Faits fait(String nom, String valeur) {
        add(new Term(nom), new Description(valeur));
        return this;
    }

    /** Adds a line whose value is a component. */
    public Faits fait(String nom, Component valeur) {
        add(new Term(nom), new Description(valeur));
        return this;
    }
}
