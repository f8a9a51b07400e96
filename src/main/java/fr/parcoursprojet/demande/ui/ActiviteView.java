package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.reglement.Activite;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the person does; several answers are possible. */
@Route("espace/demande/situation/activite")
@RouteAlias(Plume.A_DEUX + "/situation/activite")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class ActiviteView extends PageQuestion {

    ActiviteView(OutilsDePage outils) {
        super(Etape.ACTIVITE, outils);
    }

    @Override
    void construire(Demande brouillon) {
        chapeau(mots("chapeau"));
        var activites = champ(
                "activites",
                Choix.plusieurs(
                        mots("activites"),
                        List.of(Activite.values()),
                        une -> getTranslation("demande.activite." + une),
                        brouillon.situation().activites()));
        aChaqueReponse(
                activites,
                () -> outils().demandes()
                        .changerSituation(
                                dossier(), demandeur(), situation -> situation.avecActivites(activites.getValue())));
    }
}
