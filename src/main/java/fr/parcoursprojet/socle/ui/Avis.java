package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A boxed remark in the run of a page: icon, then one or two sentences. */
public final class Avis extends Div {

    /** A remark of a tone. */
    public Avis(Ton ton, Icone icone, String phrase, Component... suite) {
        addClassName("avis");
        if (!ton.classe().isEmpty()) {
            addClassName(ton.classe());
        }
        var texte = new Div(Balise.texte("p", "", phrase));
        texte.add(suite);
        add(icone.dessin(), texte);
    }

    /** Good to know. */
    public static Avis info(String phrase, Component... suite) {
        return new Avis(Ton.INFO, Icone.INFO, phrase, suite);
    }

    /** Be careful. */
    public static Avis alerte(String phrase, Component... suite) {
        return new Avis(Ton.ALERTE, Icone.ALERTE, phrase, suite);
    }
}
