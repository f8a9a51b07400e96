package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;

/** Moves from one screen to the next as a page load would: to the top, the focus on the content. */
public final class Passage {

    private static final String DERNIER = "passage.dernier";

    private Passage() {}

    /** To be called by a layout when a screen was reached; nothing moves when only the query changed, or on the first screen. */
    public static void vers(Component layout, String chemin) {
        var avant = ComponentUtil.getData(layout, DERNIER);
        ComponentUtil.setData(layout, DERNIER, chemin);
        if (avant != null && !avant.equals(chemin)) {
            layout.getElement().executeJs("""
                    requestAnimationFrame(() => {
                      window.scrollTo(0, 0);
                      const contenu = document.getElementById('contenu');
                      if (contenu && !contenu.contains(document.activeElement)) contenu.focus({ preventScroll: true });
                    })""");
        }
    }
}
