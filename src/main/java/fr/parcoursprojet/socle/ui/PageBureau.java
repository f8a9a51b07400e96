package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen of the agents: a bar with its heading, then panes that scroll by themselves. */
public abstract class PageBureau extends Main implements HasDynamicTitle {

    private final Header tete = new Header();
    private final H1 titre = new H1();
    private final Paragraph precision = new Paragraph();
    private final Div fin = new Div();
    private final Section liste = new Section();
    private final Section detail = new Section();

    /** An empty screen of one pane. */
    protected PageBureau() {
        addClassName("page-bureau");
        setId("contenu");
        getElement().setAttribute("tabindex", "-1");
        tete.addClassName("hd");
        fin.addClassName("fin");
        precision.setVisible(false);
        tete.add(titre, precision, fin);
        liste.addClassName("ls");
        defilant(liste);
        detail.addClassName("de");
        defilant(detail);
        detail.setVisible(false);
        add(tete, liste, detail);
    }

    /** Sets the heading, which is also the page's title. */
    protected final void titre(String texte) {
        titre.setText(texte);
        liste.getElement().setAttribute("aria-label", texte);
    }

    /** Sets the words beside the heading, such as the day. */
    protected final void precision(String texte) {
        precision.setText(texte);
        precision.setVisible(!texte.isEmpty());
    }

    /** Puts tools at the right of the bar: search, one button. */
    protected final void outils(Component... outils) {
        fin.removeAll();
        fin.add(outils);
    }

    /** The way back to <i>Administration</i>, to put among the tools of its pages. */
    protected final Lien versAdministration() {
        return Lien.vers("agents/administration", getTranslation("socle.administration"))
                .icone(Icone.RETOUR)
                .bouton();
    }

    /** Puts the content of the main pane. */
    protected final void volet(Component... contenu) {
        liste.removeAll();
        liste.add(contenu);
    }

    /**
     * Puts the content of the pane at the right; the screen is then list and detail.
     *
     * @param nom what the pane shows, said aloud
     */
    protected final void detail(String nom, Component... contenu) {
        detail.removeAll();
        detail.add(contenu);
        detail.getElement().setAttribute("aria-label", nom);
        detail.setVisible(contenu.length > 0);
        setClassName("deux-volets", contenu.length > 0);
    }

    /** Replaces everything under the heading by one's own arrangement. */
    protected final void corps(Component... contenu) {
        removeAll();
        add(tete);
        add(contenu);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("socle.page.titre", titre.getText());
    }

    private static void defilant(Section volet) {
        volet.getElement().setAttribute("tabindex", "0");
    }
}
