package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Div;

/** How far an upload is, always with its words. */
public final class Progression extends Div {

    /**
     * A bar.
     *
     * @param pourcent from 0 to 100
     * @param quoi what is being sent
     */
    public Progression(int pourcent, String quoi) {
        addClassName("progression");
        var barre = Balise.texte("progress", "", pourcent + " %");
        barre.attribut("max", "100")
                .attribut("value", Integer.toString(pourcent))
                .attribut("aria-label", quoi);
        add(barre);
    }
}
