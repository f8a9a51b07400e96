package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.courrier.Papier;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Pastille;

/** One letter to print: to whom, which, since when; a missing address is said. */
final class LigneDePapier extends ListItem {

    LigneDePapier(Papier papier, Component lien) {
        var quoi = new Span(getTranslation(
                "courrier.papiers.ligne",
                getTranslation("recouvrement.niveau." + papier.niveau()),
                papier.ecritLe().atZone(Francais.PARIS).toLocalDate()));
        quoi.addClassNames("s", "muted");
        var texte = new Span(lien, quoi);
        texte.addClassName("tx");
        add(texte);
        if (!papier.avecAdresse()) {
            add(Pastille.alerte(getTranslation("courrier.papiers.sansAdresse")));
        }
    }
}
