package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Span;

/** The mimosa mark of the person's next step: one a screen, always with an ink icon. */
public final class AVous extends Span {

    /** A mark with its icon. */
    public AVous(Icone icone) {
        addClassName("avous");
        getElement().setAttribute("aria-hidden", "true");
        add(icone.dessin());
    }

    /** The arrow of the next step. */
    public static AVous fleche() {
        return new AVous(Icone.FLECHE);
    }
}
