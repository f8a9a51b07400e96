package fr.parcoursprojet.confidentialite.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.parcoursprojet.compte.LangueDuLecteur;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Carte;

/** The language of the screens and the e-mails, each by its own name. */
final class LangueEnCarte extends Div {

    LangueEnCarte(LangueDuLecteur lecteur) {
        var choix = new RadioButtonGroup<Langue>();
        choix.setAriaLabel(getTranslation("confidentialite.langue.titre"));
        choix.setItems(Langue.values());
        choix.setRenderer(new ComponentRenderer<>(LangueEnCarte::nom));
        choix.setValue(Langue.courante());
        choix.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                lecteur.choisir(change.getValue());
                UI.getCurrent().getPage().reload();
            }
        });
        var dit = new Paragraph(getTranslation("confidentialite.langue.dit"));
        dit.addClassNames("s", "muted");
        add(Carte.titree(getTranslation("confidentialite.langue.titre"), choix, dit));
    }

    private static Span nom(Langue langue) {
        var nom = new Span(langue.nom());
        nom.getElement().setAttribute("lang", langue.code());
        return nom;
    }
}
