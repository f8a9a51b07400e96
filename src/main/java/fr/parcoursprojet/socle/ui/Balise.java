package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** A plain HTML element that Vaadin has no class for. */
final class Balise extends HtmlContainer {

    private Balise(String nom, String classes) {
        super(nom);
        if (!classes.isEmpty()) {
            addClassNames(classes.split(" "));
        }
    }

    static Balise de(String nom, String classes, Component... enfants) {
        var balise = new Balise(nom, classes);
        balise.add(enfants);
        return balise;
    }

    static Balise texte(String nom, String classes, String texte) {
        var balise = new Balise(nom, classes);
        balise.setText(texte);
        return balise;
    }

    /** Words that only a screen reader says. */
    static Balise parlee(String texte) {
        return texte("span", "vh", texte);
    }

    Balise attribut(String nom, String valeur) {
        getElement().setAttribute(nom, valeur);
        return this;
    }
}
