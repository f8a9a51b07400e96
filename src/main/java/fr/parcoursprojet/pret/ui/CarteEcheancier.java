package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.pret.VersionEcheancier;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Pastille;
import java.util.List;
import java.util.Objects;

/** The schedule in force with its states, and the versions before it: who decided, when, why. */
final class CarteEcheancier extends Composite<Div> {

    CarteEcheancier(Situation situation, List<VersionEcheancier> versions) {
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
                        Tableau.de(mot(echeance))));
        var carte = Carte.titree(getTranslation("pret.volet.echeancier"));
        if (versions.size() > 1) {
            var enVigueur = new Paragraph(nom(versions.getLast()));
            enVigueur.addClassName("muted");
            carte.add(enVigueur);
        }
        carte.add(table);
        versions.reversed().stream().skip(1).forEach(version -> carte.add(ancienne(version)));
        getContent().add(carte);
    }

    private Component mot(Echeance echeance) {
        return switch (echeance.etat()) {
            case PAYEE -> Pastille.ok(getTranslation("pret.echeances.payee"));
            case EN_RETARD -> Pastille.erreur(getTranslation("pret.echeances.enRetard"));
            case A_VENIR -> new Span(getTranslation("pret.echeances.aVenir"));
        };
    }

    private NativeDetails ancienne(VersionEcheancier version) {
        var table = new Tableau(
                getTranslation("pret.volet.version", version.numero(), version.decideLe()),
                List.of(getTranslation("pret.volet.dateDue"), getTranslation("pret.apercu.montant") + ">"));
        version.lignes()
                .forEach(ligne ->
                        table.ligne(Tableau.texte(Francais.date(ligne.le()), "num"), Tableau.montant(ligne.montant())));
        return new NativeDetails(nom(version), table);
    }

    private String nom(VersionEcheancier version) {
        return getTranslation("pret.volet.version", version.numero(), version.decideLe()) + " · "
                + getTranslation("pret.version." + version.motif().name())
                + Objects.requireNonNullElse(version.precision(), "")
                        .transform(mot -> mot.isBlank() ? "" : " : " + mot);
    }
}
