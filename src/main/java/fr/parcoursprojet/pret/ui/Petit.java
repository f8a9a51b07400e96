package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** Smaller words under others. */
@Tag("small")
final class Petit extends HtmlComponent {

    Petit(String texte) {
        getElement().setText(texte);
    }
}
