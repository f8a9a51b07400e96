package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.ValidationEnAmont;
import fr.parcoursprojet.commission.ValidationsEnAmont;
import fr.parcoursprojet.socle.Francais;

/** What was decided under a delegation since the last séance: this one ratifies it when it closes. */
final class AmontARatifier extends Section {

    AmontARatifier(ValidationsEnAmont validations, Seance seance) {
        var close = seance.etat() == EtatSeance.CLOSE;
        var validees = close ? validations.ratifiees(seance.id()) : validations.aRatifier();
        addClassName("amont");
        setVisible(!validees.isEmpty());
        var titre = getTranslation(close ? "commission.amont.ratifiees" : "commission.amont.aRatifier");
        getElement().setAttribute("aria-label", titre);
        var liste = new UnorderedList();
        validees.forEach(validee -> liste.add(ligne(validee)));
        add(new H2(titre));
        if (!close) {
            add(new Paragraph(getTranslation("commission.amont.cloture")));
        }
        add(liste);
    }

    private ListItem ligne(ValidationEnAmont validee) {
        return new ListItem(getTranslation(
                "commission.amont.ligne",
                validee.objet(),
                Mots.enBref(this, validee.decision()),
                Francais.date(validee.le()),
                validee.urgence()));
    }
}
