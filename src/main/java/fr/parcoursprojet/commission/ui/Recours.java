package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Icone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a refusal can be challenged, and until when (R7). */
final class Recours extends Section {

    Recours(@Nullable LocalDate avant) {
        addClassNames("card", "rec");
        add(
                new Paragraph(getTranslation("commission.decision.jusque", avant == null ? "" : Francais.date(avant))),
                new OrderedList(remede(Icone.MAIL, "gracieux"), remede(Icone.BALANCE, "tribunal")));
    }

    private ListItem remede(Icone icone, String nature) {
        var nom = new Span(getTranslation("commission.decision.remede." + nature));
        nom.addClassNames("gras", "bloc");
        var phrase = new Span(getTranslation("commission.decision.remedePhrase." + nature));
        phrase.addClassNames("s", "muted", "bloc");
        return new ListItem((Component) icone.dessin(), new Span(nom, phrase));
    }
}
