package fr.parcoursprojet.portail.ui;

import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;

/** A mimosa count of what is unread, with words for those who listen. */
final class NonLus extends Emphasis {

    NonLus(String quoi, int nombre) {
        var mots = new Span(quoi + ' ');
        mots.addClassName("vh");
        add(mots, new Span(Integer.toString(nombre)));
    }
}
