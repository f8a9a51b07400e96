package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.pret.SignaturePrise;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Icone;
import java.util.List;

/** Who signed, when, how, and the SHA-256 of the text they were shown. */
final class PreuvesDeSignature extends Div {

    PreuvesDeSignature(List<SignaturePrise> prises) {
        addClassName("preuves");
        var liste = new UnorderedList();
        prises.forEach(une -> liste.add(ligne(une)));
        add(new H3(getTranslation("pret.preuve.titre")), liste);
        setVisible(!prises.isEmpty());
    }

    static String phrase(SignaturePrise une, Component ou) {
        return ou.getTranslation(
                "pret.preuve." + une.moyen(),
                une.nom(),
                Francais.date(une.le()),
                une.heure() == null ? "" : une.heure());
    }

    private ListItem ligne(SignaturePrise une) {
        var ligne = new ListItem(Icone.PLUME.dessin(), new Span(phrase(une, this)));
        if (une.empreinte() != null) {
            var empreinte = new Span(getTranslation("pret.preuve.empreinte", une.empreinte()));
            empreinte.addClassNames("muted", "empreinte");
            ligne.add(empreinte);
        }
        return ligne;
    }
}
