package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.instruction.Alerte;
import fr.parcoursprojet.instruction.ApercuProposition;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.BarreFinancement;
import fr.parcoursprojet.socle.ui.BarreFinancement.Part;
import fr.parcoursprojet.socle.ui.BarreFinancement.Source;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.ResteAVivre;
import java.util.List;
import java.util.Objects;

/** What a proposal makes, live: the instalments in a sentence, the bar, the coins before and after, the warnings. */
final class EffetProposition extends Div {

    private final Demande demande;

    EffetProposition(Demande demande) {
        this.demande = demande;
        addClassName("in-effet");
        getElement().setAttribute("aria-live", "polite");
    }

    void rien() {
        removeAll();
        add(new Paragraph(getTranslation("instruction.effet.rien")));
    }

    void montrer(Proposition proposition, ApercuProposition apercu) {
        removeAll();
        var phrase = new Paragraph(apercu.mensualites()
                .map(this::phrase)
                .orElseGet(() -> getTranslation("instruction.effet.sansPret", proposition.subvention())));
        phrase.addClassName("in-phrase");
        if (proposition.differeMois() > 0) {
            phrase.add(" " + getTranslation("instruction.effet.differe", proposition.differeMois()));
        }
        add(phrase, barre(proposition));
        if (apercu.mensualites().isPresent()) {
            var parUnite = new Paragraph(getTranslation(
                    "instruction.effet.parUnite", apercu.parUniteAujourdhui(), apercu.parUnitePendant()));
            parUnite.addClassNames("s", "muted");
            add(
                    new ResteAVivre(apercu.parJourAujourdhui(), apercu.parJourPendant(), apercu.plancherParJour()),
                    parUnite);
        }
        if (!apercu.alertes().isEmpty()) {
            var alertes = new UnorderedList();
            alertes.addClassName("in-alertes");
            apercu.alertes().forEach(alerte -> alertes.add(ligne(alerte)));
            add(alertes);
        }
    }

    /** {@code 23 fois 57 €, puis 39 €}; the smaller one first when it is. */
    private String phrase(Mensualites mensualites) {
        var pleine = Francais.eurosCourts(mensualites.mensualite());
        if (!mensualites.ajustee()) {
            return getTranslation("instruction.effet.egales", mensualites.nombre(), pleine);
        }
        var autre = Francais.eurosCourts(mensualites.ajustement());
        return mensualites.position() == PositionAjustement.PREMIERE
                ? getTranslation("instruction.effet.premiere", mensualites.nombre() - 1, pleine, autre)
                : getTranslation("instruction.effet.derniere", mensualites.nombre() - 1, pleine, autre);
    }

    private BarreFinancement barre(Proposition proposition) {
        var cout = Objects.requireNonNullElse(demande.projet().cout(), Montant.ZERO);
        return new BarreFinancement(
                cout,
                List.of(
                        new Part(
                                Source.APPORT,
                                getTranslation("instruction.effet.apport"),
                                demande.plan().apports()),
                        new Part(
                                Source.COFINANCEMENT,
                                getTranslation("instruction.effet.cofinancement"),
                                demande.plan().cofinance()),
                        new Part(Source.AIDE, getTranslation("instruction.effet.aide"), proposition.subvention()),
                        new Part(Source.PRET, getTranslation("instruction.effet.pret"), proposition.pret())),
                true);
    }

    private ListItem ligne(Alerte alerte) {
        var regle = new Span(alerte.regle());
        regle.addClassName("in-regle");
        return new ListItem(
                Icone.ALERTE.dessin(),
                new Span(getTranslation(alerte.cle(), alerte.arguments().toArray())),
                regle);
    }
}
