package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.socle.ui.Lien;

/** A row of links of which one is the current one: each is an address. */
final class ChoixEnLigne extends Div {

    /**
     * An empty row.
     *
     * @param nom what is chosen, said aloud
     */
    ChoixEnLigne(String nom) {
        addClassName("filtres");
        getElement().setAttribute("role", "group").setAttribute("aria-label", nom);
    }

    /** Adds a link. */
    void ajouter(String adresse, String mots, boolean choisi) {
        var lien = Lien.vers(adresse, mots).bouton();
        if (choisi) {
            lien.getElement().setAttribute("aria-current", "true");
        }
        add(lien);
    }
}
