package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.budget.Capacite;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.demande.PlanFinancement;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.ResteAVivre;
import fr.parcoursprojet.socle.ui.Somme;
import java.util.Optional;
import java.util.function.IntFunction;

/** What is left to live on, before and with the loan that is asked for (R4). */
final class EffetDuPret extends Div {

    EffetDuPret(PlanFinancement plan, FicheBudget fiche, Reglement reglement, IntFunction<String> mois) {
        var mensualite =
                mensualites(plan, reglement).map(Mensualites::mensualite).orElse(Montant.ZERO);
        var chiffres = new Faits()
                .fait(getTranslation("budget.onglet.resteAVivre"), Somme.de(fiche.resteAVivre()))
                .fait(
                        getTranslation(
                                "budget.onglet.parUnite",
                                fiche.unites().toPlainString().replace('.', ',')),
                        Somme.de(fiche.parJourEtUnite()))
                .fait(
                        getTranslation("budget.onglet.capacite"),
                        Somme.de(Capacite.de(fiche, reglement).mensuelle()))
                .fait(getTranslation("budget.onglet.mensualite"), Somme.de(mensualite));
        var carte = Carte.titree(getTranslation("budget.onglet.foyer"), chiffres);
        fiche.rangDuPireMois()
                .ifPresent(rang -> carte.add(
                        petit(getTranslation("budget.onglet.pireMois", mois.apply(rang), fiche.ressources()))));
        var dessin = Carte.titree(
                getTranslation("budget.onglet.parJour"),
                petit(phrase(plan)),
                new ResteAVivre(
                        fiche.parJour(),
                        FicheBudget.parJour(fiche.resteAVivreAvec(mensualite)),
                        FicheBudget.parJour(Capacite.plancher(fiche, reglement))));
        add(carte, dessin);
    }

    private static Optional<Mensualites> mensualites(PlanFinancement plan, Reglement reglement) {
        var pret = plan.pret();
        var duree = plan.dureeMois();
        return pret == null || duree == null || !pret.estPositif() || duree < 1
                ? Optional.empty()
                : Optional.of(Mensualites.de(pret, duree, reglement.unite(), reglement.ajustement()));
    }

    private String phrase(PlanFinancement plan) {
        var pret = plan.pret();
        var duree = plan.dureeMois();
        return pret == null || duree == null
                ? getTranslation("budget.onglet.sansPret")
                : getTranslation("budget.onglet.avant", pret, duree);
    }

    private static Paragraph petit(String phrase) {
        var paragraphe = new Paragraph(phrase);
        paragraphe.addClassNames("s", "muted");
        return paragraphe;
    }
}
