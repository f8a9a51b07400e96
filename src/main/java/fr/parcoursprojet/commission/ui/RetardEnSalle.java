package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.commission.RetardDuPret;
import fr.parcoursprojet.commission.RetardDuPret.FaitDuRetard;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Remarque;
import java.util.List;

/** In the room, where a late loan stands: what is missing, what was sent, what was tried to help. */
final class RetardEnSalle extends Section {

    RetardEnSalle(RetardDuPret retard) {
        addClassNames("card", "mes");
        add(
                new H2(getTranslation("commission.retard.titre")),
                new Faits()
                        .fait(getTranslation("commission.retard.arriere"), Francais.euros(retard.arriere()))
                        .fait(getTranslation("commission.retard.mensualites"), Integer.toString(retard.mensualites()))
                        .fait(getTranslation("commission.retard.depuis"), Francais.date(retard.depuis()))
                        .fait(getTranslation("commission.retard.reste"), Francais.euros(retard.reste())));
        if (retard.difficulteSansReponse()) {
            add(Remarque.alerte(getTranslation("commission.retard.difficulte")));
        }
        add(
                faits("commission.retard.relances", "commission.retard.sansRelance", retard.relances()),
                faits("commission.retard.aides", "commission.retard.sansAide", retard.aides()));
    }

    private Div faits(String titre, String aucun, List<FaitDuRetard> faits) {
        var partie = new Div(new H3(getTranslation(titre)));
        if (faits.isEmpty()) {
            partie.add(new Paragraph(getTranslation(aucun)));
            return partie;
        }
        var liste = new UnorderedList();
        liste.addClassName("dues");
        faits.forEach(fait -> liste.add(new ListItem(new Span(fait.quoi()), new Span(Francais.date(fait.le())))));
        partie.add(liste);
        return partie;
    }
}
