package fr.parcoursprojet.prescripteur.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.instruction.RapportSocial;

/** The four parts of a rapport that was sent, to read; lines stay as they were typed. */
final class TexteDuRapport extends Div {

    TexteDuRapport(RapportSocial texte) {
        addClassName("pr-rapport");
        partie("situation", texte.situation());
        partie("projet", texte.projet());
        partie("diagnostic", texte.diagnostic());
        partie("avis", texte.avis());
    }

    private void partie(String nom, String ecrit) {
        add(new H3(getTranslation("prescripteur.rapport.partie." + nom)));
        ecrit.lines().filter(ligne -> !ligne.isBlank()).forEach(ligne -> add(new Paragraph(ligne)));
    }
}
