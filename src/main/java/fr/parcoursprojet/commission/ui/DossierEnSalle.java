package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.commission.FicheDeSeance;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.RetardDuPret;
import fr.parcoursprojet.commission.Urgence;
import fr.parcoursprojet.instruction.Alerte;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.BarreFinancement;
import fr.parcoursprojet.socle.ui.BarreFinancement.Part;
import fr.parcoursprojet.socle.ui.BarreFinancement.Source;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.ResteAVivre;
import fr.parcoursprojet.socle.ui.Somme;
import java.util.List;
import java.util.Optional;

/** A dossier as the members see it: who without a name, two pictures, one opinion. */
final class DossierEnSalle extends Div {

    private final transient FicheDeSeance fiche;
    private final Div calcul = new Div();

    /**
     * @param retard how late a running loan is, and what was tried
     * @param mesure what helping a running loan would do
     */
    DossierEnSalle(Passage passage, FicheDeSeance fiche, Optional<RetardDuPret> retard, CarteDeMesure mesure) {
        this.fiche = fiche;
        presenter(getTranslation("commission.fiche.titre", passage.rang(), Mots.nom(this, passage, fiche.objet())));
        if (passage.reexamen() != null) {
            add(avis(
                    getTranslation(
                            "commission.fiche.reexamen",
                            Mots.mesure(this, passage.reexamen().mesure())),
                    passage.reexamen().motif()));
        }
        retard.ifPresent(late -> add(new RetardEnSalle(late)));
        add(mesure);
        proposer();
    }

    /** An urgent one, before the holder of a delegation. */
    DossierEnSalle(Urgence urgence, FicheDeSeance fiche) {
        this.fiche = fiche;
        presenter(getTranslation("commission.amont.titre", urgence.numero(), fiche.objet()));
        proposer();
    }

    private void presenter(String titre) {
        addClassName("fiche");
        calcul.addClassName("calcul");
        calcul.getElement().setAttribute("aria-live", "polite");
        var qui = new Paragraph(fiche.nom().map(nom -> nom + ". ").orElse("") + fiche.qui() + ". " + fiche.pourquoi());
        qui.addClassName("qui");
        add(new Div(new H1(titre), qui));
        if (!fiche.second().isEmpty()) {
            var second = new Paragraph(fiche.second());
            second.addClassName("qui");
            add(second);
        }
    }

    private void proposer() {
        var proposition = fiche.proposition();
        if (proposition == null) {
            return;
        }
        add(calcul);
        ajuster(proposition, List.of());
        add(avis(getTranslation("commission.fiche.avis." + proposition.sens()), proposition.avis()));
    }

    /** Draws what these amounts make, and what the rules advise about them. */
    void ajuster(Proposition proposition, List<Alerte> alertes) {
        calcul.removeAll();
        calcul.add(plan(proposition));
        if (proposition.pret().estPositif()) {
            calcul.add(reste(Mensualites.de(
                    proposition.pret(), proposition.dureeMois(), proposition.unite(), proposition.ajustement())));
        }
        if (!alertes.isEmpty()) {
            var liste = new UnorderedList();
            liste.addClassNames("alertes", "card");
            alertes.forEach(alerte -> liste.add(ligne(alerte)));
            calcul.add(liste);
        }
    }

    private ListItem ligne(Alerte alerte) {
        var regle = new Span(alerte.regle());
        regle.addClassName("gras");
        return new ListItem(
                Icone.ALERTE.dessin(),
                new Span(getTranslation(alerte.cle(), alerte.arguments().toArray())),
                regle);
    }

    private Section plan(Proposition proposition) {
        var manque =
                fiche.cout().moins(fiche.apports()).moins(fiche.cofinance()).moins(proposition.total());
        var titre = new H2(
                new Span(getTranslation(manque.estNul() ? "commission.fiche.plein" : "commission.fiche.plan")),
                Somme.de(fiche.cout()));
        var carte = new Section(
                titre,
                new BarreFinancement(
                        fiche.cout(),
                        List.of(
                                new Part(Source.APPORT, getTranslation("commission.fiche.apport"), fiche.apports()),
                                new Part(
                                        Source.COFINANCEMENT,
                                        getTranslation("commission.fiche.cofinance"),
                                        fiche.cofinance()),
                                new Part(
                                        Source.AIDE, getTranslation("commission.fiche.aide"), proposition.subvention()),
                                new Part(Source.PRET, getTranslation("commission.fiche.pret"), proposition.pret())),
                        true));
        carte.addClassNames("card", "pl");
        if (proposition.pret().estPositif()) {
            var duree = new Span(getTranslation("commission.fiche.mois", proposition.dureeMois()));
            duree.addClassName("gras");
            var phrase = new Paragraph(new Span(enPhrase(proposition)), duree);
            phrase.addClassName("mens");
            carte.add(phrase);
            if (proposition.differeMois() > 0) {
                var plusTard = new Paragraph(getTranslation("commission.fiche.differe", proposition.differeMois()));
                plusTard.addClassNames("s", "muted");
                carte.add(plusTard);
            }
        }
        return carte;
    }

    private String enPhrase(Proposition proposition) {
        var mensualites = Mensualites.de(
                proposition.pret(), proposition.dureeMois(), proposition.unite(), proposition.ajustement());
        return getTranslation(
                mensualites.ajustee()
                        ? "commission.fiche.mensualites.ajustees." + mensualites.position()
                        : "commission.fiche.mensualites.egales",
                mensualites.ajustee() ? mensualites.nombre() - 1 : mensualites.nombre(),
                Francais.eurosCourts(mensualites.mensualite()),
                Francais.eurosCourts(mensualites.ajustement()));
    }

    private Section reste(Mensualites mensualites) {
        Montant pendant = fiche.parJourAvec(mensualites.mensualite());
        var carte = new Section(
                new H2(getTranslation("commission.fiche.reste")),
                new ResteAVivre(fiche.parJour(), pendant, fiche.plancherParJour()));
        carte.addClassNames("card", "rv");
        return carte;
    }

    private static Paragraph avis(String debut, String texte) {
        var gras = new Span(debut + " ");
        gras.addClassName("gras");
        var avis = new Paragraph(gras, new Span(texte));
        avis.addClassNames("av", "card");
        return avis;
    }
}
