package fr.parcoursprojet.portail.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.socle.ui.Dessins;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;

/** The dark band: the dial, the name, <i>Aide</i>. */
final class Bandeau extends Header {

    Bandeau() {
        addClassName("top");
        var logo = new Span();
        logo.getElement().setProperty("innerHTML", new Dessins().logo());
        var maison = Lien.vers("espace", "");
        maison.add(logo, new Gras(getTranslation("portail.nom")));
        add(maison, Lien.dehors("aide", getTranslation("portail.aide")).icone(Icone.TEL));
    }

    @Tag("b")
    private static final class Gras extends HtmlComponent {
        Gras(String texte) {
            getElement().setText(texte);
        }
    }
}
