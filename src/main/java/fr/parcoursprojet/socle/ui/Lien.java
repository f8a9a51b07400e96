package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link inside the portal, by its path: a screen never names another module's screen. */
public final class Lien extends Anchor {

    private Lien(String adresse, String texte) {
        super(adresse);
        if (!texte.isEmpty()) {
            add(new Span(texte));
        }
    }

    /** A link followed without leaving the page, such as {@code espace/mon-pret}. */
    public static Lien vers(String adresse, String texte) {
        var lien = new Lien(adresse, texte);
        lien.getElement().setAttribute("router-link", true);
        return lien;
    }

    /** A link to a page outside the Vaadin screens, a file or another site. */
    public static Lien dehors(String adresse, String texte) {
        var lien = new Lien(adresse, texte);
        lien.setRouterIgnore(true);
        return lien;
    }

    /** A link to a public page, such as {@code aide}, in the reader's language. */
    public static Lien publique(String page, String texte) {
        return dehors(ChoixDeLangue.page(page), texte);
    }

    /** Drawn as a button. */
    public Lien bouton() {
        addClassName("btn");
        return this;
    }

    /** Drawn as the one main button of the screen. */
    public Lien principal() {
        addClassNames("btn", "p");
        return this;
    }

    /** An icon before its words. */
    public Lien icone(Icone icone) {
        addComponentAsFirst(icone.dessin());
        return this;
    }

    /** An icon after its words. */
    public Lien iconeFin(Icone icone) {
        add(icone.dessin());
        return this;
    }
}
