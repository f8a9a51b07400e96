package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** A timeline, newest first: icon, fact in bold, when in grey. What comes next goes on top, with its date. */
public final class Frise extends OrderedList {

    /** An empty timeline. */
    public Frise() {
        addClassName("tl");
        getElement().setAttribute("role", "list");
    }

    /** Adds a fact below the others. */
    public Frise fait(Icone icone, Ton ton, String fait, String quand) {
        var date = new Span(quand);
        date.addClassName("muted");
        var rang = new ListItem(icone.dessin(), new Div(Balise.texte("b", "", fait), date));
        if (!ton.classe().isEmpty()) {
            rang.addClassName(ton.classe());
        }
        add(rang);
        return this;
    }

    /** Adds a plain fact below the others. */
    public Frise fait(Icone icone, String fait, String quand) {
        return fait(icone, Ton.NEUTRE, fait, quand);
    }

    /** Adds what has not happened yet, with the mimosa mark. */
    public Frise prochain(Icone icone, String fait, String quand) {
        var date = new Span(quand);
        date.addClassName("muted");
        var rang = new ListItem(new AVous(icone), new Div(Balise.texte("b", "", fait), date));
        rang.addClassName("pro");
        add(rang);
        return this;
    }
}
