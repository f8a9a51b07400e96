package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.function.Consumer;

/** Asks why before what cannot be undone. */
final class DemandeDeMotif extends Dialog {

    DemandeDeMotif(String titre, String phrase, Consumer<String> action) {
        var motif = new TextArea(getTranslation("pret.volet.motif"));
        motif.setWidthFull();
        motif.setMaxLength(500);
        setHeaderTitle(titre);
        add(new Paragraph(phrase), motif);
        getFooter()
                .add(Bouton.discret(getTranslation("pret.volet.revenir"), this::close), Bouton.principal(titre, () -> {
                    if (motif.getValue().isBlank()) {
                        motif.setErrorMessage(getTranslation("pret.saisie.motif"));
                        motif.setInvalid(true);
                        motif.focus();
                        return;
                    }
                    action.accept(motif.getValue().strip());
                    close();
                }));
    }
}
