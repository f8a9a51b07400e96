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

/** What leaves each month whatever happens. */
@Route("espace/demande/budget/charges")
@RouteAlias(Plume.A_DEUX + "/budget/charges")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class BudgetChargesView extends PageBudget {

    BudgetChargesView(OutilsDePage outils) {
        super(Etape.CHARGES, NatureLigne.CHARGE, outils);
    }

    @Override
    List<PosteBudget> habituels(Set<Activite> activites) {
        return List.of(
                PosteBudget.LOYER,
                PosteBudget.ENERGIE,
                PosteBudget.TELEPHONE,
                PosteBudget.TRANSPORT,
                PosteBudget.ASSURANCE_LOGEMENT);
    }
}
