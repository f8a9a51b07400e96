package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.NatureLigne;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampMontant;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What comes in each month; when it varies, what came in the last three months (R4). */
@Route("espace/demande/budget/ressources")
@RouteAlias(Plume.A_DEUX + "/budget/ressources")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class BudgetRessourcesView extends PageBudget {

    private static final int MOIS = 3;

    private final Checkbox irreguliers = new Checkbox();
    private final Div mois = new Div();
    private final List<ChampMontant> recus = new ArrayList<>();

    BudgetRessourcesView(OutilsDePage outils) {
        super(Etape.RESSOURCES, NatureLigne.RESSOURCE, outils);
        irreguliers.addValueChangeListener(change -> mois.setVisible(change.getValue()));
        aChaqueReponse(irreguliers, this::ecrire);
    }

    @Override
    List<PosteBudget> habituels(Set<Activite> activites) {
        var postes = new ArrayList<PosteBudget>();
        ajouter(postes, PosteBudget.APPRENTISSAGE, activites.contains(Activite.APPRENTI));
        ajouter(postes, PosteBudget.SALAIRE, activites.isEmpty() || activites.contains(Activite.SALARIE));
        ajouter(postes, PosteBudget.CHOMAGE, activites.contains(Activite.DEMANDEUR_EMPLOI));
        ajouter(
                postes,
                PosteBudget.BOURSE,
                activites.contains(Activite.ETUDIANT_FORMATION) || activites.contains(Activite.SCOLARISE_CNED));
        ajouter(
                postes,
                PosteBudget.RSA,
                activites.contains(Activite.SANS_ACTIVITE) || activites.contains(Activite.DEMANDEUR_EMPLOI));
        ajouter(
                postes,
                PosteBudget.PRIME_ACTIVITE,
                activites.contains(Activite.SALARIE) || activites.contains(Activite.APPRENTI));
        postes.add(PosteBudget.AIDE_LOGEMENT);
        postes.add(PosteBudget.AIDE_FAMILIALE);
        return postes;
    }

    @Override
    void avantLeTotal(FicheBudget fiche) {
        irreguliers.setLabel(mots("irreguliers"));
        veiller("irreguliers", irreguliers);
        irreguliers.setValue(!fiche.revenusIrreguliers().isEmpty());
        mois.removeAll();
        recus.clear();
        mois.setVisible(irreguliers.getValue());
        var explication = new Paragraph(mots("irreguliers.aide"));
        explication.addClassName("muted");
        mois.add(explication);
        for (int rang = 0; rang < MOIS; rang++) {
            var nom = Francais.mois(outils().aujourdhui().minusMonths(rang + 1L).getMonth());
            var champ = declarer("mois" + rang, new ChampMontant(mots("recuEn", nom)));
            if (rang < fiche.revenusIrreguliers().size()) {
                champ.setValue(fiche.revenusIrreguliers().get(rang));
            }
            aChaqueReponse(champ, this::ecrire);
            recus.add(champ);
            mois.add(champ);
        }
        var bloc = new Div(irreguliers, mois);
        bloc.addClassName("irreguliers");
        ajouter(bloc);
    }

    @Override
    FicheBudget completer(FicheBudget fiche) {
        List<Montant> montants = irreguliers.getValue()
                ? recus.stream()
                        .map(ChampMontant::getValue)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
        return new FicheBudget(fiche.lignes(), montants, fiche.unites());
    }

    private static void ajouter(List<PosteBudget> postes, PosteBudget poste, boolean utile) {
        if (utile) {
            postes.add(poste);
        }
    }
}
