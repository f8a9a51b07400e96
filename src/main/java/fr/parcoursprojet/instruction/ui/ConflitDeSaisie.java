package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.instruction.ModifieParUnAutre;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;

/** Somebody saved first: their words beside mine, and two ways on. Nothing typed is lost. */
final class ConflitDeSaisie extends Div {

    private final DescriptionList siens = new DescriptionList();

    ConflitDeSaisie(ModifieParUnAutre autre) {
        addClassNames("avis", "al", "in-conflit");
        getElement().setAttribute("role", "alert");
        var phrase = new Paragraph(getTranslation(autre.cle(), autre.arguments()));
        add(Icone.GENS.dessin(), new Div(phrase, siens));
    }

    /** Shows the other agent's words where they differ. */
    void comparer(String cle, String mien, String sien) {
        if (!mien.equals(sien)) {
            siens.add(
                    new DescriptionList.Term(getTranslation(cle)),
                    new DescriptionList.Description(
                            sien.isBlank() ? getTranslation("instruction.conflit.vide") : sien));
        }
    }

    void choix(Runnable garderLeMien, Runnable prendreLeSien) {
        var choix = new Div(
                Bouton.second(getTranslation("instruction.conflit.mien"), garderLeMien),
                Bouton.second(getTranslation("instruction.conflit.sien"), prendreLeSien));
        choix.addClassName("in-choix");
        add(choix);
    }
}
