package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.commission.EcheanceDue;
import fr.parcoursprojet.commission.EffetDeMesure;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Somme;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a measure does: what the CCAS takes on itself, what is left to pay, when it ends, each instalment. */
final class ApercuDeMesure extends Div {

    ApercuDeMesure() {
        addClassName("apercu-mesure");
        getElement().setAttribute("aria-live", "polite");
    }

    /**
     * Shows what a measure does, or why it cannot be done.
     *
     * @param mesure the measure, read when it is asked
     * @param effet what it does
     * @param fautive takes the answers that cannot be, to say them where they were given
     */
    void lire(Supplier<Mesure> mesure, Function<Mesure, EffetDeMesure> effet, Consumer<SaisieInvalide> fautive) {
        removeAll();
        try {
            var lue = mesure.get();
            montrer(lue, effet.apply(lue));
        } catch (SaisieInvalide saisie) {
            fautive.accept(saisie);
        } catch (Refus refus) {
            dire(getTranslation(refus.cle(), refus.arguments()));
        }
    }

    void dire(String phrase) {
        removeAll();
        var faute = new Paragraph(phrase);
        faute.addClassName("faute");
        add(faute);
    }

    void montrer(Mesure mesure, EffetDeMesure effet) {
        removeAll();
        var faits = new Faits();
        if (mesure instanceof Mesure.Transmission) {
            faits.fait(getTranslation("commission.effet.reste"), Francais.euros(effet.reste()));
            add(faits, new Paragraph(getTranslation("commission.effet.auTresor")));
            return;
        }
        if (!effet.payees().isEmpty()) {
            faits.fait(getTranslation("commission.effet.paye"), Francais.euros(effet.paye()));
        }
        if (effet.remis().estPositif()) {
            faits.fait(getTranslation("commission.effet.remis"), Francais.euros(effet.remis()));
        }
        faits.fait(getTranslation("commission.effet.reste"), Francais.euros(effet.reste()));
        effet.prochaine().ifPresent(due -> faits.fait(getTranslation("commission.effet.prochaine"), enPhrase(due)));
        effet.derniere().ifPresent(due -> faits.fait(getTranslation("commission.effet.derniere"), enPhrase(due)));
        if (!effet.payees().isEmpty()) {
            add(new Paragraph(getTranslation("commission.effet.payees")), liste(effet.payees()));
        }
        add(faits);
        if (effet.aPayer().isEmpty()) {
            add(new Paragraph(getTranslation("commission.effet.fini")));
        } else {
            add(new NativeDetails(
                    new Span(getTranslation(
                            "commission.effet.echeancier", effet.aPayer().size())),
                    liste(effet.aPayer())));
        }
    }

    private static UnorderedList liste(List<EcheanceDue> dues) {
        var liste = new UnorderedList();
        liste.addClassName("dues");
        dues.forEach(due -> liste.add(new ListItem(new Span(Francais.date(due.le())), Somme.de(due.montant()))));
        return liste;
    }

    private String enPhrase(EcheanceDue due) {
        return getTranslation("commission.effet.due", due.montant(), due.le());
    }
}
