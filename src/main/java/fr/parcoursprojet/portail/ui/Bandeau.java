package fr.parcoursprojet.portail.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Header;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Logo;

/** The dark band: the dial, the name, <i>Aide</i>. */
final class Bandeau extends Header {

    /** @param accueil the home it leads to */
    Bandeau(String accueil) {
        addClassName("top");
        var maison = Lien.vers(accueil, "");
        maison.add(new Logo(), new Gras(getTranslation("portail.nom")));
        add(maison, Lien.publique("aide", getTranslation("portail.aide")).icone(Icone.TEL));
    }

    @Tag("b")
    private static final class Gras extends HtmlComponent {
        Gras(String texte) {
            getElement().setText(texte);
        }
    }
}
