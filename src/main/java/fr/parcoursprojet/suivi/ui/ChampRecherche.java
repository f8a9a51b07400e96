package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.socle.ui.Icone;

/** The search of the agents' bar: a name, a number, a telephone, then Enter. */
final class ChampRecherche extends Composite<TextField> {

    ChampRecherche(String texte) {
        var champ = getContent();
        champ.addClassName("suivi-recherche");
        champ.setAriaLabel(getTranslation("suivi.recherche.nom"));
        champ.setPlaceholder(getTranslation("suivi.recherche.exemple"));
        champ.setPrefixComponent(Icone.LOUPE.dessin());
        champ.setClearButtonVisible(true);
        champ.setValue(texte);
        champ.addKeyPressListener(Key.ENTER, entree -> chercher(champ.getValue()));
        champ.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().isBlank() && !texte.isBlank()) {
                chercher("");
            }
        });
    }

    private static void chercher(String texte) {
        UI.getCurrent()
                .navigate(
                        "agents/dossiers",
                        texte.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", texte.strip()));
    }
}
