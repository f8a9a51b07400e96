package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.pret.EtatEcheance;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.ui.Somme;
import java.time.LocalDate;
import java.util.Map;

/** The reference of each instalment that is due and not paid, when the Treasury collects instalment by instalment. */
final class ReferencesDesEcheances extends Div {

    private final UnorderedList liste = new UnorderedList();

    ReferencesDesEcheances(Situation situation, Map<LocalDate, String> titres) {
        addClassName("refs");
        var phrase = new Paragraph(getTranslation("pret.payer.parEcheance"));
        phrase.addClassNames("muted", "s");
        add(phrase, liste);
        situation.echeances().stream()
                .filter(echeance -> echeance.etat() != EtatEcheance.PAYEE && titres.containsKey(echeance.le()))
                .forEach(echeance -> {
                    var reference = new Span(titres.get(echeance.le()));
                    reference.addClassName("num");
                    liste.add(new ListItem(
                            new Span(Dates.sansAnnee(echeance.le(), situation.jour())),
                            reference,
                            Somme.de(echeance.reste())));
                });
    }

    boolean aMontrer() {
        return liste.getChildren().findAny().isPresent();
    }
}
