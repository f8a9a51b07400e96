package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.function.Consumer;

/** Asks why a name is not changed; the person reads it. */
final class RefusDuNom extends Dialog {

    private static final int LONGUEUR = 500;

    RefusDuNom(Consumer<String> action) {
        var raison = new TextArea(getTranslation("suivi.noms.raison"));
        raison.setMaxLength(LONGUEUR);
        raison.setWidthFull();
        setHeaderTitle(getTranslation("suivi.noms.refuser"));
        add(new Div(new Paragraph(getTranslation("suivi.noms.refuserPhrase")), raison));
        getFooter()
                .add(
                        Bouton.discret(getTranslation("suivi.noms.revenir"), this::close),
                        Bouton.principal(getTranslation("suivi.noms.refuser"), () -> {
                            try {
                                action.accept(raison.getValue());
                                close();
                            } catch (SaisieInvalide manque) {
                                raison.setErrorMessage(getTranslation(
                                        manque.erreurs().getFirst().cle()));
                                raison.setInvalid(true);
                            }
                        }));
    }
}
