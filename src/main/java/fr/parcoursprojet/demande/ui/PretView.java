package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.budget.ChiffresProjet;
import fr.parcoursprojet.budget.Estimation;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.budget.Simulateur;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.PlanFinancement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.ResteAVivre;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is asked of the service: the smallest loan that finishes the project is proposed, the person decides. */
@Route("espace/demande/financement/pret")
@RolesAllowed(Role.Noms.USAGER)
class PretView extends PageQuestion {

    private final Div proposition = new Div();
    private final Div consequence = new Div();
    private final PlanEnBarre barre = new PlanEnBarre();
    private ChampMontant aide = new ChampMontant("");
    private ChampMontant pret = new ChampMontant("");
    private Liste<Integer> duree = new Liste<>();

    PretView(OutilsDePage outils) {
        super(Etape.PRET, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var demande = proposer(brouillon);
        var plan = demande.plan();
        var mineur = demande.situation().estMineur(outils().aujourdhui());
        ajouter(proposition);
        aide = champ("subvention", new ChampMontant(mots("aide")));
        aide.setHelperText(mots("aide.aide", outils().reglement().subventionMaximum()));
        aide.setValue(plan.subvention());
        pret = champ("pret", new ChampMontant(mots("pret")));
        pret.setHelperText(
                mots(mineur ? "pret.mineur" : "pret.aide", outils().reglement().pretMaximum()));
        pret.setValue(plan.pret());
        duree = champ("dureeMois", durees(plan.dureeMois()));
        ajouter(consequence, barre);
        for (var champ : List.of(aide, pret)) {
            aChaqueReponse(champ, this::ecrire);
        }
        aChaqueReponse(duree, this::ecrire);
        montrer(demande);
    }

    /** The first time, the plan is filled with the smallest loan that finishes the project (R4). */
    private Demande proposer(Demande brouillon) {
        var plan = brouillon.plan();
        if (brouillon.projet().cout() == null || plan.pret() != null || plan.subvention() != null) {
            return brouillon;
        }
        if (!(estimer(brouillon, brouillon.projet().cout()) instanceof Estimation.Possible possible)) {
            return brouillon;
        }
        var mois = possible.mensualites().isEmpty()
                ? null
                : possible.mensualites().getFirst().nombre();
        return outils().demandes()
                .changerPlan(
                        dossier(),
                        demandeur(),
                        actuel -> actuel.avecDemande(possible.subvention(), possible.pret(), mois));
    }

    private Liste<Integer> durees(@Nullable Integer valeur) {
        var mois = IntStream.rangeClosed(1, outils().reglement().dureeMaximumMois())
                .boxed()
                .toList();
        return Choix.liste(mots("duree"), mois, un -> mots("mois", un), valeur);
    }

    private Demande ecrire() {
        var demande = outils().demandes()
                .changerPlan(
                        dossier(),
                        demandeur(),
                        plan -> plan.avecDemande(aide.getValue(), pret.getValue(), duree.getValue()));
        montrer(demande);
        return demande;
    }

    private void montrer(Demande demande) {
        barre.montrer(demande);
        proposition.removeAll();
        consequence.removeAll();
        duree.setVisible(pret.getValue() != null && pret.getValue().estPositif());
        var cout = demande.projet().cout();
        if (cout == null) {
            return;
        }
        proposition.add(dire(estimer(demande, cout)));
        consequence(demande.plan());
    }

    private Component dire(Estimation estimation) {
        return switch (estimation) {
            case Estimation.Possible possible
            when possible.pret().estPositif() ->
                new Paragraph(mots("propose.pret", possible.pret(), possible.subvention()));
            case Estimation.Possible possible -> new Paragraph(mots("propose.aide", possible.subvention()));
            case Estimation.Impossible impossible ->
                Remarque.alerte(mots(
                        "impossible." + impossible.raison(),
                        impossible.manque(),
                        impossible.parJourPendant().auMoins(Montant.ZERO),
                        impossible.pretPossible(),
                        impossible.pretPossible().estPositif() ? 1 : 0));
        };
    }

    private void consequence(PlanFinancement plan) {
        var montant = plan.pret();
        var mois = plan.dureeMois();
        if (montant == null || !montant.estPositif() || mois == null) {
            return;
        }
        var reglement = outils().reglement();
        var mensualites = Mensualites.de(montant, mois, reglement.unite(), reglement.ajustement());
        var fiche = outils().demandes().fiche(dossier(), demandeur());
        consequence.add(Carte.titree(
                mots("mensualite", mensualites.mensualite()),
                new Paragraph(phrase(mensualites)),
                new ResteAVivre(
                        fiche.parJour(),
                        FicheBudget.parJour(fiche.resteAVivreAvec(mensualites.mensualite())),
                        plancher(fiche))));
        consequence.add(Lien.vers("espace/emprunter-a-deux?dossier=" + dossier().valeur(), mots("aDeux"))
                .icone(Icone.GENS));
    }

    private String phrase(Mensualites mensualites) {
        return mensualites.ajustee()
                ? mots(
                        "mensualites.ajustees",
                        mensualites.nombre() - 1,
                        mensualites.mensualite(),
                        mensualites.ajustement())
                : mots("mensualites.egales", mensualites.nombre(), mensualites.mensualite());
    }

    /** The floor of the règlement is for one consumption unit; the person reads what the household has. */
    private Montant plancher(FicheBudget fiche) {
        return Montant.arrondi(outils().reglement().plancherParJour().valeur().multiply(fiche.unites()));
    }

    private Estimation estimer(Demande demande, Montant cout) {
        var plan = demande.plan();
        return Simulateur.estimer(
                new ChiffresProjet(
                        cout,
                        plan.apports().plus(plan.cofinance()),
                        outils().demandes().fiche(dossier(), demandeur()),
                        demande.situation().estMineur(outils().aujourdhui())),
                outils().reglement());
    }
}
