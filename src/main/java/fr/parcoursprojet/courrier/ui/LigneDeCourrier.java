package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.courrier.CourrierPostal;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Pastille;

/** One letter to print: to whom, which, since when; a missing address is said. */
final class LigneDeCourrier extends ListItem {

    LigneDeCourrier(CourrierPostal postal, Component lien) {
        var quoi = new Span(getTranslation(
                "courrier.postaux.ligne",
                getTranslation("courrier.postaux.sujet." + postal.sujet()),
                postal.ecritLe().atZone(Francais.PARIS).toLocalDate()));
        quoi.addClassNames("s", "muted");
        var texte = new Span(lien, quoi);
        texte.addClassName("tx");
        add(texte);
        if (!postal.avecAdresse()) {
            add(Pastille.alerte(getTranslation("courrier.postaux.sansAdresse")));
        }
    }
}
