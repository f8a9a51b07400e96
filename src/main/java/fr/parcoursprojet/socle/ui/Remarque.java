package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A boxed remark in the run of a page: icon, then one or two sentences. */
public final class Remarque extends Div {

    /** A remark of a tone. */
    public Remarque(Ton ton, Icone icone, String phrase, Component... suite) {
        addClassName("avis");
        if (!ton.classe().isEmpty()) {
            addClassName(ton.classe());
        }
        var texte = new Div(Balise.texte("p", "", phrase));
        texte.add(suite);
        add(icone.dessin(), texte);
    }

    /** Good to know. */
    public static Remarque info(String phrase, Component... suite) {
        return new Remarque(Ton.INFO, Icone.INFO, phrase, suite);
    }

    /** Be careful. */
    public static Remarque alerte(String phrase, Component... suite) {
        return new Remarque(Ton.ALERTE, Icone.ALERTE, phrase, suite);
    }
}
