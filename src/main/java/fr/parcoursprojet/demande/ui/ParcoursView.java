package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.NiveauEtude;
import fr.parcoursprojet.demande.Provenance;
import fr.parcoursprojet.demande.Sexe;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The level of study, and how the person heard of the service: what the service must count. */
@Route("espace/demande/situation/parcours")
@RouteAlias(Plume.A_DEUX + "/situation/parcours")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class ParcoursView extends PageQuestion {

    ParcoursView(OutilsDePage outils) {
        super(Etape.PARCOURS, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var situation = brouillon.situation();
        chapeau(mots("chapeau"));
        var niveau = champ(
                "niveauEtude",
                Choix.liste(
                        mots("niveau"),
                        List.of(NiveauEtude.values()),
                        un -> getTranslation("demande.niveau." + un),
                        situation.niveauEtude()));
        var provenance = champ(
                "provenance",
                Choix.liste(
                        mots("provenance"),
                        List.of(Provenance.values()),
                        une -> getTranslation("demande.provenance." + une),
                        situation.provenance()));
        var sexe = champ(
                "sexe",
                Choix.unSeul(
                        mots("sexe"),
                        List.of(Sexe.values()),
                        un -> getTranslation("demande.sexe." + un),
                        situation.sexe()));
        for (var champ : List.<HasValue<?, ?>>of(niveau, provenance, sexe)) {
            aChaqueReponse(
                    champ,
                    () -> outils().demandes()
                            .changerSituation(
                                    dossier(),
                                    demandeur(),
                                    actuelle -> actuelle.avecParcours(
                                            niveau.getValue(), sexe.getValue(), provenance.getValue())));
        }
    }
}
