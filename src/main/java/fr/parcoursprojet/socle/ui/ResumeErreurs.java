package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Answers to correct, on top of the page: the focus moves there, each line leads to its field. */
public final class ResumeErreurs extends Section {

    /**
     * One line.
     *
     * @param champ the field it leads to
     * @param phrase the same sentence as under the field
     */
    public record Ligne(Component champ, String phrase) {}

    /** Hidden until there is something to say. */
    public ResumeErreurs() {
        addClassName("err");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the lines and takes the focus; hides itself when there is none. */
    public void montrer(List<Ligne> lignes) {
        removeAll();
        setVisible(!lignes.isEmpty());
        if (lignes.isEmpty()) {
            return;
        }
        var titre = new H2(Icone.ALERTE.dessin(), new Span(getTranslation("socle.erreurs.titre", lignes.size())));
        titre.setId("resume-erreurs");
        getElement().setAttribute("aria-labelledby", "resume-erreurs");
        var liste = new UnorderedList();
        for (var ligne : lignes) {
            var vers = new NativeButton(
                    ligne.phrase(), clic -> ligne.champ().getElement().callJsFunction("focus"));
            vers.addClassName("lien");
            liste.add(new ListItem(vers));
        }
        add(titre, liste);
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    /** Nothing to correct any more. */
    public void cacher() {
        montrer(List.of());
    }
}
