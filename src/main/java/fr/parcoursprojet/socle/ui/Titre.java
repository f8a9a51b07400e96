package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;

/** Headings, one of level 1 a screen. */
public final class Titre {

    private Titre() {}

    /** The name of the screen. */
    public static H1 un(String texte) {
        return new H1(texte);
    }

    /** A part of the screen, spaced from what comes before. */
    public static H2 deux(String texte) {
        var titre = new H2(texte);
        titre.addClassName("t");
        return titre;
    }

    /** A part of a part. */
    public static H3 trois(String texte) {
        return new H3(texte);
    }
}
