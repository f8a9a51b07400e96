package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A supporting document: name and state, the reason first, then what can be done. */
public final class CarteDocument extends Article {

    /** A card. */
    public CarteDocument(String nom, Pastille etat) {
        addClassNames("card", "d");
        var tete = new Div(new H2(nom), etat);
        tete.addClassName("row");
        add(tete);
    }

    /** Why it must be sent again, on a soft red ground. */
    public CarteDocument aRefaire(String raison) {
        return paragraphe(raison, "mq");
    }

    /** Why it is asked. */
    public CarteDocument pourquoi(String pourquoi) {
        return paragraphe(pourquoi, "why");
    }

    /** What happened to it, smaller. */
    public CarteDocument precision(String precision) {
        var paragraphe = new Paragraph(precision);
        paragraphe.addClassNames("why", "s");
        add(paragraphe);
        return this;
    }

    /** The buttons, two a row: <i>Photo</i>, <i>Fichier</i>. */
    public CarteDocument actions(Component... boutons) {
        var actions = new Div(boutons);
        actions.addClassName("act");
        add(actions);
        return this;
    }

    /** The links under them: <i>Voir un exemple</i>, <i>Je ne l’ai pas</i>. */
    public CarteDocument liens(Component... liens) {
        var pied = new Div(liens);
        pied.addClassName("non");
        add(pied);
        return this;
    }

    private CarteDocument paragraphe(String texte, String classe) {
        var paragraphe = new Paragraph(texte);
        paragraphe.addClassName(classe);
        add(paragraphe);
        return this;
    }
}
