package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

/**
 * A list to choose from whose open list bears the name of its field: Vaadin leaves that list box without one.
 *
 * @param <E> what is chosen
 */
public class Liste<E> extends Select<E> {

    /** A list without a name yet. */
    public Liste() {}

    /** A list with its label. */
    public Liste(String nom) {
        setLabel(nom);
    }

    @Override
    public void setLabel(@Nullable String nom) {
        super.setLabel(nom);
        nommer(nom);
    }

    @Override
    public void setAriaLabel(@Nullable String nom) {
        super.setAriaLabel(nom);
        nommer(nom);
    }

    private void nommer(@Nullable String nom) {
        if (nom != null) {
            getElement()
                    .getChildren()
                    .filter(enfant -> enfant.getTag().equals("vaadin-select-list-box"))
                    .forEach(boite -> boite.setAttribute("aria-label", nom));
        }
    }
}
