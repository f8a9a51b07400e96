package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.budget.ReglesAuTelephone;
import fr.parcoursprojet.budget.Vraisemblance;
import fr.parcoursprojet.demande.PlanFinancement;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.ResteAVivre;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The instalments of the loan asked for, and what it leaves to live on (R3, R4). */
final class EffetEnCarte extends DessinSurPlace {

    private static final String PAGE = "demande.page.pret.";

    EffetEnCarte() {
        super("pp-effet");
    }

    /** Draws what a plan does to a household; nothing without a loan or a duration. */
    void montrer(PlanFinancement plan, FicheBudget fiche, Reglement reglement) {
        var pret = plan.pret();
        var mois = plan.dureeMois();
        var donnees = donnees(plan, fiche, reglement);
        if (pret == null || !pret.estPositif() || mois == null) {
            montrer(donnees);
            return;
        }
        var mensualites = Mensualites.de(pret, mois, reglement.unite(), reglement.ajustement());
        montrer(
                donnees,
                Carte.titree(
                        getTranslation(PAGE + "mensualite", mensualites.mensualite()),
                        new Paragraph(phrase(mensualites)),
                        new ResteAVivre(
                                fiche.parJour(),
                                FicheBudget.parJour(fiche.resteAVivreAvec(mensualites.mensualite())),
                                plancher(fiche, reglement))));
    }

    private ObjectNode donnees(PlanFinancement plan, FicheBudget fiche, Reglement reglement) {
        var donnees = donnees(
                plan,
                Vraisemblance.MAXIMUM,
                Map.of(
                        "mensualite", getTranslation(PAGE + "mensualite", "{0}"),
                        "egales", getTranslation(PAGE + "mensualites.egales", "{0}", "{1}"),
                        "ajustees", getTranslation(PAGE + "mensualites.ajustees", "{0}", "{1}", "{2}"),
                        "unite", getTranslation("socle.reste.unite", "{0}"),
                        "aujourdhui", getTranslation("socle.reste.aujourdhui"),
                        "pendant", getTranslation("socle.reste.pendant"),
                        "dessus", getTranslation("socle.reste.dessus", "{0}", "{1}"),
                        "dessous", getTranslation("socle.reste.dessous", "{0}", "{1}"),
                        "plancher", getTranslation("socle.reste.plancher", "{0}")));
        donnees.put("plancher", centimes(plancher(fiche, reglement)));
        json(donnees, "fiche", ReglesAuTelephone.de(fiche));
        json(donnees, "reglement", ReglesAuTelephone.de(reglement));
        return donnees;
    }

    private String phrase(Mensualites mensualites) {
        return mensualites.ajustee()
                ? getTranslation(
                        PAGE + "mensualites.ajustees",
                        mensualites.nombre() - 1,
                        mensualites.mensualite(),
                        mensualites.ajustement())
                : getTranslation(PAGE + "mensualites.egales", mensualites.nombre(), mensualites.mensualite());
    }

    /** The floor of the règlement is for one consumption unit; the person reads what the household has. */
    private static Montant plancher(FicheBudget fiche, Reglement reglement) {
        return Montant.arrondi(reglement.plancherParJour().valeur().multiply(fiche.unites()));
    }
}
