package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.socle.ui.Icone;
import java.util.function.Consumer;

/** The search of the agents' bar: a name, a number, a telephone, an e-mail, then Enter. */
final class ChampRecherche extends Composite<TextField> {

    private String montre = "";

    /** On a screen that shows no dossiers: the list opens with what was found. */
    ChampRecherche() {
        this(texte -> UI.getCurrent()
                .navigate(
                        "agents/dossiers",
                        texte.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", texte.strip())));
    }

    ChampRecherche(Consumer<String> chercher) {
        var champ = getContent();
        champ.addClassName("suivi-recherche");
        champ.setAriaLabel(getTranslation("suivi.recherche.nom"));
        champ.setPlaceholder(getTranslation("suivi.recherche.exemple"));
        champ.setPrefixComponent(Icone.LOUPE.dessin());
        champ.setClearButtonVisible(true);
        champ.addKeyPressListener(Key.ENTER, entree -> chercher.accept(champ.getValue()));
        champ.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().isBlank() && !montre.isBlank()) {
                chercher.accept("");
            }
        });
    }

    void montrer(String texte) {
        montre = texte;
        getContent().setValue(texte);
    }
}
