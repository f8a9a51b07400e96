package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.EtatEcheance;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.pret.VersionEcheancier;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Pastille;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The schedule in force with its states, and the versions before it: who decided, when, why, each to print. */
final class CarteEcheancier extends Composite<Div> {

    private final transient Function<VersionEcheancier, String> qui;
    private final transient IntFunction<byte[]> pdf;

    CarteEcheancier(
            Situation situation,
            List<VersionEcheancier> versions,
            Function<VersionEcheancier, String> qui,
            IntFunction<byte[]> pdf,
            Component... actes) {
        this.qui = qui;
        this.pdf = pdf;
        var carte = Carte.titree(getTranslation("pret.volet.echeancier"));
        carte.add(new FicheVersion(versions.getLast(), qui.apply(versions.getLast())));
        var agir = new Div(imprimer(versions.getLast()));
        agir.addClassName("actes");
        agir.add(actes);
        carte.add(agir, enVigueur(situation));
        versions.reversed().stream().skip(1).forEach(version -> carte.add(ancienne(version)));
        getContent().add(carte);
    }

    private Tableau enVigueur(Situation situation) {
        var table = new Tableau(
                getTranslation("pret.volet.echeancier"),
                List.of(
                        getTranslation("pret.volet.dateDue"),
                        getTranslation("pret.apercu.montant") + ">",
                        getTranslation("pret.volet.paye") + ">",
                        getTranslation("pret.apercu.etat")));
        situation
                .echeances()
                .forEach(echeance -> table.ligne(
                        Tableau.texte(Francais.date(echeance.le()), "num"),
                        Tableau.montant(echeance.montant()),
                        Tableau.montant(echeance.paye()),
                        Tableau.de(mot(situation, echeance))));
        return table;
    }

    /** Once a debt is over or given up, what was not paid is neither late nor to come. */
    private Component mot(Situation situation, Echeance echeance) {
        var etat = situation.pret().etat();
        if (etat.estVerse() && etat != EtatPret.DEBLOQUE && echeance.etat() != EtatEcheance.PAYEE) {
            return new Span(getTranslation("pret.echeances.plusDemandee"));
        }
        return switch (echeance.etat()) {
            case PAYEE ->
                Pastille.ok(getTranslation(
                        situation.parLeCcas(echeance) ? "pret.echeances.parLeCcas" : "pret.echeances.payee"));
            case EN_RETARD -> Pastille.erreur(getTranslation("pret.echeances.enRetard"));
            case A_VENIR -> new Span(getTranslation("pret.echeances.aVenir"));
            case GELEE -> new Span(getTranslation("pret.echeances.gelee"));
        };
    }

    private NativeDetails ancienne(VersionEcheancier version) {
        var nom = getTranslation("pret.volet.version", version.numero(), version.decideLe());
        var table = new Tableau(
                nom, List.of(getTranslation("pret.volet.dateDue"), getTranslation("pret.apercu.montant") + ">"));
        version.lignes()
                .forEach(ligne ->
                        table.ligne(Tableau.texte(Francais.date(ligne.le()), "num"), Tableau.montant(ligne.montant())));
        var agir = new Div(imprimer(version));
        agir.addClassName("actes");
        return new NativeDetails(
                nom + " · " + getTranslation("pret.version." + version.motif().name()),
                new Div(new FicheVersion(version, qui.apply(version)), agir, table));
    }

    private Anchor imprimer(VersionEcheancier version) {
        var lien = new Anchor(
                ListePapiers.enLigne(
                        "echeancier-version-" + version.numero() + ".pdf", () -> pdf.apply(version.numero())),
                getTranslation("pret.version.imprimer"));
        lien.addClassName("btn");
        lien.setAriaLabel(getTranslation("pret.version.imprimerLaquelle", version.numero()));
        lien.getElement().setAttribute("target", "_blank");
        return lien;
    }
}
