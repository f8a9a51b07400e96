package fr.parcoursprojet.demande.ui;

import static fr.parcoursprojet.demande.ui.DessinSurPlace.suivi;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.socle.ui.ChampMontant;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the person and the family put in. */
@Route("espace/demande/financement/apports")
@RouteAlias(Plume.A_DEUX + "/financement/apports")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class ApportsView extends PageQuestion {

    ApportsView(OutilsDePage outils) {
        super(Etape.APPORTS, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var plan = brouillon.plan();
        var barre = new PlanEnBarre();
        chapeau(mots("chapeau"));
        var personnel = champ("apportPersonnel", suivi(new ChampMontant(mots("personnel")), "apport"));
        personnel.setValue(plan.apportPersonnel());
        var familial = champ("apportFamilial", suivi(new ChampMontant(mots("familial")), "apport"));
        familial.setValue(plan.apportFamilial());
        ajouter(barre);
        barre.montrer(brouillon, plume());
        for (var champ : List.of(personnel, familial)) {
            aChaqueReponse(
                    champ,
                    () -> barre.montrer(
                            outils().demandes()
                                    .changerPlan(
                                            dossier(),
                                            demandeur(),
                                            actuel -> actuel.avecApports(personnel.getValue(), familial.getValue())),
                            plume()));
        }
    }
}
