package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.recouvrement.Depart;
import java.util.List;

/** What left, newest first: the level, the day, the way, the instalment. */
final class TableDesDeparts extends UnorderedList {

    TableDesDeparts(List<Depart> departs) {
        addClassName("departs");
        departs.forEach(depart -> {
            var niveau = new Span(getTranslation("recouvrement.niveau." + depart.niveau()));
            niveau.addClassName("niveau");
            var quand = new Span(getTranslation("recouvrement.relances.parti." + canal(depart), depart.le()));
            var mensualite = new Span(
                    depart.montant() == null
                            ? getTranslation("recouvrement.relances.mensualite", depart.echeance())
                            : getTranslation(
                                    "recouvrement.relances.mensualiteMontant", depart.echeance(), depart.montant()));
            mensualite.addClassNames("s", "muted");
            add(new ListItem(niveau, quand, mensualite));
        });
    }

    private static String canal(Depart depart) {
        if (depart.courriel()) {
            return depart.lettre() ? "lesDeux" : "courriel";
        }
        return "lettre";
    }
}
