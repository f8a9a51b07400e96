package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.parcoursprojet.courrier.Envoi;
import fr.parcoursprojet.socle.Francais;
import java.time.LocalDate;

/** One e-mail: subject, state, to whom and when; its text unfolds. */
@StyleSheet("courrier.css")
final class MessageEnCarte extends Section {

    MessageEnCarte(Envoi envoi) {
        addClassNames("card", "pli");
        var tete = new Div(
                new H2(envoi.objet()),
                EtatEnPastille.de(
                        envoi.etat(),
                        getTranslation("courrier.etat." + envoi.etat().name())));
        tete.addClassName("lr");
        var quand = LocalDate.ofInstant(envoi.ecritLe(), Francais.PARIS);
        add(
                tete,
                discret(getTranslation("courrier.envois.adresse", envoi.adresse()) + " · "
                        + getTranslation("courrier.envois.ecrit", quand)));
        if (!envoi.pieces().isEmpty()) {
            add(discret(getTranslation("courrier.echanges.joint", String.join(", ", envoi.pieces()))));
        }
        var texte = new Div();
        texte.setText(envoi.texte());
        texte.addClassName("texte");
        add(new NativeDetails(getTranslation("courrier.envois.lire"), texte));
    }

    /** With what can be done about it. */
    MessageEnCarte avec(Component... suite) {
        add(suite);
        return this;
    }

    static Paragraph discret(String phrase) {
        var ligne = new Paragraph(phrase);
        ligne.addClassNames("s", "muted");
        return ligne;
    }
}
