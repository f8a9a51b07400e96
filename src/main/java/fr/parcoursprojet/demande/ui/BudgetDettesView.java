package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.budget.NatureLigne;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.reglement.Activite;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** What is being repaid already. */
@Route("espace/demande/budget/dettes")
@RouteAlias(Plume.A_DEUX + "/budget/dettes")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class BudgetDettesView extends PageBudget {

    BudgetDettesView(OutilsDePage outils) {
        super(Etape.DETTES, NatureLigne.DETTE, outils);
    }

    @Override
    List<PosteBudget> habituels(Set<Activite> activites) {
        return List.of(PosteBudget.CREDIT, PosteBudget.RETARD, PosteBudget.TROP_PERCU);
    }
}
