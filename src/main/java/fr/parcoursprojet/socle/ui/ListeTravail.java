package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Lines of work under a heading with their number, such as <i>Aujourd’hui 6</i>. */
public final class ListeTravail extends Div {

    /** A group of lines. */
    public ListeTravail(String titre, List<LigneTravail> lignes) {
        this(titre, lignes.size(), lignes);
    }

    /**
     * A group whose first lines are shown.
     *
     * @param enTout how many there are
     */
    public ListeTravail(String titre, int enTout, List<LigneTravail> lignes) {
        addClassName("travail");
        var nombre = new Span(Integer.toString(enTout));
        nombre.addClassName("num");
        var liste = new UnorderedList();
        liste.addClassName("card");
        lignes.forEach(liste::add);
        add(new H2(new Span(titre), nombre), liste);
    }

    /** Puts what shows the others under the lines. */
    public void suite(Lien lien) {
        lien.addClassName("suite");
        add(lien);
    }
}
