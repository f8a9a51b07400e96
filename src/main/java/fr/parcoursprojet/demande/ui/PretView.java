package fr.parcoursprojet.demande.ui;

import static fr.parcoursprojet.demande.ui.DessinSurPlace.suivi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.budget.ChiffresProjet;
import fr.parcoursprojet.budget.Estimation;
import fr.parcoursprojet.budget.Simulateur;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is asked of the service: the smallest loan that finishes the project is proposed, the person decides. */
@Route("espace/demande/financement/pret")
@RouteAlias(Plume.A_DEUX + "/financement/pret")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class PretView extends PageQuestion {

    private final Div proposition = new Div();
    private final EffetEnCarte consequence = new EffetEnCarte();
    private final Div aDeux = new Div();
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
        aide = champ("subvention", suivi(new ChampMontant(mots("aide")), "aide"));
        aide.setHelperText(mots("aide.aide", outils().reglement().subventionMaximum()));
        aide.setValue(plan.subvention());
        pret = champ("pret", suivi(new ChampMontant(mots("pret")), "pret"));
        pret.setHelperText(
                mots(mineur ? "pret.mineur" : "pret.aide", outils().reglement().pretMaximum()));
        pret.setValue(plan.pret());
        duree = champ("dureeMois", suivi(durees(plan.dureeMois()), "duree"));
        ajouter(consequence, aDeux, barre);
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
        barre.montrer(demande, plume());
        proposition.removeAll();
        aDeux.removeAll();
        duree.setVisible(pret.getValue() != null && pret.getValue().estPositif());
        var cout = demande.projet().cout();
        if (cout == null) {
            return;
        }
        proposition.add(dire(estimer(demande, cout)));
        consequence.montrer(demande.plan(), outils().demandes().fiche(dossier(), demandeur()), outils().reglement());
        if (!plume().aDeux() && duree.isVisible() && demande.plan().dureeMois() != null) {
            aDeux.add(Lien.vers("espace/emprunter-a-deux?dossier=" + dossier().valeur(), mots("aDeux"))
                    .icone(Icone.GENS));
        }
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
