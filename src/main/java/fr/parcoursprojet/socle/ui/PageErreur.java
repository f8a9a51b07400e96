package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A whole page that says what is missing or went wrong, and where to go. */
abstract class PageErreur extends Div implements HasDynamicTitle {

    private final String titre;

    PageErreur(String cleTitre, String clePhrase) {
        titre = getTranslation(cleTitre);
        addClassName("espace");
        var maison = Lien.dehors(".", "");
        maison.add(new Logo(), Balise.texte("b", "", getTranslation("socle.nom")));
        var bandeau = new Header(
                maison, Lien.publique("aide", getTranslation("socle.aide")).icone(Icone.TEL));
        bandeau.addClassName("top");
        var colonne = new Main(
                Titre.un(titre),
                new Paragraph(getTranslation(clePhrase)),
                Lien.dehors("espace", getTranslation("socle.erreur.espace")).principal(),
                Lien.publique("aide", getTranslation("socle.erreur.aide")).bouton());
        colonne.setId("contenu");
        colonne.addClassName("page-erreur");
        var page = new Div(colonne);
        page.addClassName("page-telephone");
        add(bandeau, page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("socle.page.titre", titre);
    }
}
