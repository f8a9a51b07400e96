package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A white sheet with a line around it. */
public final class Carte extends Section {

    /** A sheet with padding. */
    public Carte(Component... contenu) {
        addClassNames("card", "carte");
        add(contenu);
    }

    /** A sheet with a heading of level 2 that names it. */
    public static Carte titree(String titre, Component... contenu) {
        var carte = new Carte(Titre.deux(titre));
        carte.getElement().setAttribute("aria-label", titre);
        carte.add(contenu);
        return carte;
    }

    /** Without padding, for lists that reach the edge. */
    public Carte bordABord() {
        removeClassName("carte");
        addClassName("liste");
        return this;
    }
}
