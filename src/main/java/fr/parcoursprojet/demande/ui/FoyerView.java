package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.Foyer;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With whom the person lives: what is left to live on is counted for each of them. */
@Route("espace/demande/situation/foyer")
@RouteAlias(Plume.A_DEUX + "/situation/foyer")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class FoyerView extends PageQuestion {

    private static final int AU_PLUS = 20;

    FoyerView(OutilsDePage outils) {
        super(Etape.FOYER, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var situation = brouillon.situation();
        var foyer = champ(
                "foyer",
                Choix.unSeul(
                        mots("foyer"),
                        List.of(Foyer.values()),
                        un -> getTranslation("demande.foyer." + un),
                        situation.foyer()));
        var enfants = champ("enfants", nombre(mots("enfants"), situation.enfants()));
        var adolescents = champ("adolescents", nombre(mots("adolescents"), situation.adolescents()));
        for (var champ : List.<HasValue<?, ?>>of(foyer, enfants, adolescents)) {
            aChaqueReponse(
                    champ,
                    () -> outils().demandes()
                            .changerSituation(
                                    dossier(),
                                    demandeur(),
                                    actuelle -> actuelle.avecFoyer(
                                            foyer.getValue(), enfants.getValue(), adolescents.getValue())));
        }
    }

    private static IntegerField nombre(String nom, @Nullable Integer valeur) {
        var champ = new IntegerField(nom);
        champ.setStepButtonsVisible(true);
        champ.setMin(0);
        champ.setMax(AU_PLUS);
        champ.setValue(valeur == null ? 0 : valeur);
        return champ;
    }
}
