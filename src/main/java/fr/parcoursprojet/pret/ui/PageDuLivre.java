package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Titre;

/** The frame of the screens about the whole book of loans: a stack of tables, and beside it a pane with its heading. */
@StyleSheet("pret.css")
abstract class PageDuLivre extends PageBureau {

    /** The main pane, one thing under the other. */
    protected final void pile(Component... contenu) {
        var pile = new Div(contenu);
        pile.addClassName("controle");
        volet(pile);
    }

    /** The pane at the right, under its heading. */
    protected final void cote(String nom, Component... contenu) {
        var tout = new Component[contenu.length + 1];
        tout[0] = Titre.deux(nom);
        System.arraycopy(contenu, 0, tout, 1, contenu.length);
        detail(nom, tout);
    }

    /** The way back to the list of loans, for the bar. */
    protected final Component versLesPrets() {
        return Lien.vers("agents/prets", getTranslation("pret.controle.prets")).bouton();
    }
}
