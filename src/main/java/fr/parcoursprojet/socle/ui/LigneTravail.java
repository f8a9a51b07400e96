package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of work: type icon, event as a sentence, context, delay, all of it a link; at its end, perhaps, the next action.
 * Goes in a {@link ListeTravail}.
 */
public final class LigneTravail extends ListItem {

    private final Lien lien;

    /**
     * A line.
     *
     * @param adresse the place where the work is done
     * @param delai how long it has waited or may wait; null for none
     */
    public LigneTravail(String adresse, Icone icone, Ton ton, String fait, String contexte, @Nullable Pastille delai) {
        var type = new Span(icone.dessin());
        type.addClassName("ty");
        if (!ton.classe().isEmpty()) {
            type.addClassName(ton.classe());
        }
        var dessous = new Span(contexte);
        dessous.addClassNames("s", "muted");
        var texte = new Span(Balise.texte("b", "", fait), dessous);
        texte.addClassName("tx");
        lien = Lien.vers(adresse, "");
        lien.add(type, texte);
        if (delai != null) {
            lien.add(delai);
        }
        add(lien);
    }

    /** Whether its detail is the one shown beside. */
    public LigneTravail courante(boolean courante) {
        if (courante) {
            lien.getElement().setAttribute("aria-current", "true");
        } else {
            lien.getElement().removeAttribute("aria-current");
        }
        return this;
    }

    /** Puts the next action at the end of the line. */
    public LigneTravail faire(Lien action) {
        action.addClassName("faire");
        add(action);
        return this;
    }

    /** Whether the focus goes to it, when the line that had it left. */
    public LigneTravail retrouver(boolean retrouver) {
        if (retrouver) {
            lien.getElement().executeJs("this.focus()");
        }
        return this;
    }
}
