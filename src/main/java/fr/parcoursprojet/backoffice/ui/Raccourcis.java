package fr.parcoursprojet.backoffice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.socle.ui.Ressources;

/** The list of the keyboard's shortcuts, shown by the browser alone, see {@code raccourcis.js}; there they are turned off too. */
@Tag("dialog")
final class Raccourcis extends HtmlContainer {

    private final transient Ressources ressources;

    Raccourcis(Ressources ressources) {
        this.ressources = ressources;
        setId("raccourcis");
        addClassName("raccourcis");
        var titre = new H2(getTranslation("backoffice.raccourcis"));
        titre.setId("raccourcis-titre");
        getElement().setAttribute("aria-labelledby", "raccourcis-titre");
        var liste = new DescriptionList();
        ligne(liste, "backoffice.raccourcis.chercher.touche", "backoffice.raccourcis.chercher");
        ligne(liste, "backoffice.raccourcis.verifier.touche", "backoffice.raccourcis.verifier");
        ligne(liste, "backoffice.raccourcis.suivant.touche", "backoffice.raccourcis.suivant");
        ligne(liste, "backoffice.raccourcis.precedent.touche", "backoffice.raccourcis.precedent");
        ligne(liste, "backoffice.raccourcis.lister.touche", "backoffice.raccourcis.lister");
        ligne(liste, "backoffice.raccourcis.fermer.touche", "backoffice.raccourcis.fermer");
        var eteindre = new Input();
        eteindre.setType("checkbox");
        var nom = new NativeLabel();
        nom.add(eteindre, new Span(getTranslation("backoffice.raccourcis.eteindre")));
        var fermer = new NativeButton(getTranslation("backoffice.raccourcis.fermer"));
        fermer.addClassName("btn");
        fermer.getElement().setAttribute("data-raccourcis", "fermer");
        add(titre, liste, nom, fermer);
    }

    @Override
    protected void onAttach(AttachEvent arrivee) {
        arrivee.getUI().getPage().addJsModule(ressources.module("raccourcis.js"));
    }

    private void ligne(DescriptionList liste, String touche, String quoi) {
        liste.add(
                new DescriptionList.Term(getTranslation(touche)),
                new DescriptionList.Description(getTranslation(quoi)));
    }
}
