package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;

/** Names and values, one a line, the name at the left. */
@Tag("dl")
class Paires extends HtmlContainer {

    Paires() {
        addClassName("paires");
    }

    Paires paire(String nom, Component valeur) {
        add(new Div(new Term(nom), new Description(valeur)));
        return this;
    }

    Paires paire(String nom, String valeur) {
        add(new Div(new Term(nom), new Description(valeur)));
        return this;
    }
}
