package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;

/** On every page until the demande is filed: <i>Brouillon, pas encore envoyé</i>. */
public final class BandeauBrouillon extends Aside {

    /** The banner. */
    public BandeauBrouillon() {
        addClassName("brouillon");
        getElement().setAttribute("aria-label", getTranslation("socle.brouillon.quoi"));
        add(Icone.CRAYON.dessin(), new Span(getTranslation("socle.brouillon")));
    }
}
