package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import java.util.List;

/** A plain table of the back office: sticky head, amounts at the right. */
class Tableau extends NativeTable {

    private static final String NOMBRE = "mt";

    /**
     * An empty table.
     *
     * @param legende said aloud before the table
     * @param colonnes heads; one that ends with {@code >} is an amount
     */
    Tableau(String legende, List<String> colonnes) {
        addClassNames("card", "tres");
        var parlee = new Span(legende);
        parlee.addClassName("vh");
        getCaption().add(parlee);
        var tete = new NativeTableRow();
        for (var colonne : colonnes) {
            var montant = colonne.endsWith(">");
            var cellule = new NativeTableHeaderCell(montant ? colonne.substring(0, colonne.length() - 1) : colonne);
            cellule.getElement().setAttribute("scope", "col");
            cellule.setClassName(NOMBRE, montant);
            tete.add(cellule);
        }
        getHead().add(tete);
    }

    /** Adds a row to the body. */
    NativeTableRow ligne(Component... cellules) {
        var ligne = new NativeTableRow(cellules);
        getBody().add(ligne);
        return ligne;
    }

    static NativeTableCell texte(String texte, String... classes) {
        var cellule = new NativeTableCell(texte);
        cellule.addClassNames(classes);
        return cellule;
    }

    static NativeTableCell de(Component... contenu) {
        return new NativeTableCell(contenu);
    }

    static NativeTableCell montant(Montant montant) {
        return texte(Francais.euros(montant), NOMBRE, "num");
    }
}
