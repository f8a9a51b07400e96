package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A list of things to look after: each its name, a line about it, then its state and what can be done. */
public final class Rangs extends UnorderedList {

    /** An empty list. */
    public Rangs() {
        addClassNames("card", "rangs");
        getElement().setAttribute("role", "list");
    }

    /**
     * Adds a line.
     *
     * @param nom what it is
     * @param precision a few words under it; empty for none
     * @param fin its state, its buttons
     */
    public Rangs rang(String nom, String precision, Component... fin) {
        var texte = new Div(Balise.texte("b", "", nom));
        texte.addClassName("tx");
        if (!precision.isEmpty()) {
            var dessous = new Span(precision);
            dessous.addClassNames("s", "muted");
            texte.add(dessous);
        }
        var ligne = new ListItem(texte);
        ligne.add(fin);
        add(ligne);
        return this;
    }
}
