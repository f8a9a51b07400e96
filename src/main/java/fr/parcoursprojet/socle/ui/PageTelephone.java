package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/** A screen of the phone: one column with its heading, and a bar at the bottom. The layout puts the band above it. */
public abstract class PageTelephone extends Div implements HasDynamicTitle {

    private final Main colonne = new Main();
    private final H1 titre = new H1();
    private @Nullable BarreDuBas bas;
    private @Nullable BandeauBrouillon brouillon;
    private @Nullable Div fil;

    /** An empty column. */
    protected PageTelephone() {
        addClassName("page-telephone");
        colonne.setId("contenu");
        colonne.getElement().setAttribute("tabindex", "-1");
        colonne.add(titre);
        titre.setVisible(false);
        add(colonne);
    }

    /** Sets the heading, which is also the page's title. */
    protected final void titre(String texte) {
        titre.setText(texte);
        titre.setVisible(true);
    }

    /** Puts a richer heading instead, such as words with a money figure; the page keeps the title given. */
    protected final void titre(String texte, Component entete) {
        titre(texte);
        titre.setVisible(false);
        colonne.add(entete);
    }

    /** Says, above the heading, where back leads and how far one is, such as "Mon budget, 2 sur 3". */
    protected final void retour(String adresse, @Nullable String repere) {
        sansRetour();
        fil = new Div(Lien.vers(adresse, getTranslation("socle.retour")).icone(Icone.RETOUR));
        fil.addClassName("fil");
        if (repere != null) {
            var ou = new Span(repere);
            ou.addClassNames("s", "muted");
            fil.add(ou);
        }
        colonne.addComponentAsFirst(fil);
    }

    /** Takes the way back away. */
    protected final void sansRetour() {
        if (fil != null) {
            colonne.remove(fil);
            fil = null;
        }
    }

    /** Shows or hides the banner of a draft. */
    protected final void brouillon(boolean pasEncoreEnvoye) {
        if (pasEncoreEnvoye && brouillon == null) {
            brouillon = new BandeauBrouillon();
            addComponentAsFirst(brouillon);
        } else if (!pasEncoreEnvoye && brouillon != null) {
            remove(brouillon);
            brouillon = null;
        }
    }

    /** Adds to the column. */
    protected final void ajouter(Component... contenu) {
        colonne.add(contenu);
    }

    /** Empties the column but for the way back and the heading. */
    protected final void vider() {
        colonne.removeAll();
        if (fil != null) {
            colonne.add(fil);
        }
        colonne.add(titre);
    }

    /** Sets the bar at the bottom; null for none. */
    protected final void enBas(@Nullable BarreDuBas nouvelle) {
        if (bas != null) {
            remove(bas);
        }
        bas = nouvelle;
        if (nouvelle != null) {
            add(nouvelle);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("socle.page.titre", titre.getText());
    }
}
