package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Somebody saved first: both versions side by side where they differ, and the ways on. Nothing typed is lost. */
public final class ConflitDeSaisie extends Div {

    private final DescriptionList lignes = new DescriptionList();
    private final Div choix = new Div();
    private final String qui;

    /**
     * @param phrase what happened, in a sentence
     * @param qui name of the agent who saved first; empty when it was not an agent
     */
    public ConflitDeSaisie(String phrase, String qui) {
        this.qui = qui.isEmpty() ? getTranslation("socle.conflit.autre") : qui;
        addClassNames("avis", "al", "conflit");
        getElement().setAttribute("role", "alert");
        choix.addClassName("choix");
        add(Icone.GENS.dessin(), new Div(new Paragraph(phrase), lignes, choix));
    }

    /** Shows both versions of one thing, when they differ. */
    public ConflitDeSaisie comparer(String nom, String mien, String sien) {
        if (!mien.equals(sien)) {
            lignes.add(
                    new DescriptionList.Term(nom),
                    version(getTranslation("socle.conflit.vous"), mien),
                    version(qui, sien));
        }
        return this;
    }

    /** Adds a way on. */
    public ConflitDeSaisie choix(String mots, Runnable geste) {
        choix.add(Bouton.second(mots, geste));
        return this;
    }

    private DescriptionList.Description version(String auteur, String texte) {
        var vide = texte.isBlank();
        var mots = new Span(vide ? getTranslation("socle.conflit.vide") : texte);
        mots.addClassName(vide ? "muted" : "mots");
        return new DescriptionList.Description(
                Balise.texte("b", "", getTranslation("socle.conflit.version", auteur)), new Span(" "), mots);
    }
}
