package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the project costs, who is paid, and when. */
@Route("espace/demande/projet/cout")
@RouteAlias(Plume.A_DEUX + "/projet/cout")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class CoutView extends PageQuestion {

    CoutView(OutilsDePage outils) {
        super(Etape.COUT, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var projet = brouillon.projet();
        var cout = champ("cout", new ChampMontant(mots("cout")));
        cout.setHelperText(mots("cout.aide"));
        cout.setValue(projet.cout());
        var prestataire = champ("prestataire", Choix.texte(mots("prestataire"), projet.prestataire(), 200));
        prestataire.setHelperText(mots("prestataire.aide"));
        var date = champ("dateSouhaitee", new ChampDate(mots("date")));
        date.setHelperText(mots("date.aide"));
        date.setValue(projet.dateSouhaitee());
        for (var champ : List.<HasValue<?, ?>>of(cout, prestataire, date)) {
            aChaqueReponse(
                    champ,
                    () -> outils().demandes()
                            .changerProjet(
                                    dossier(),
                                    demandeur(),
                                    actuel -> actuel.avecCout(
                                            cout.getValue(), date.getValue(), Choix.ecrit(prestataire))));
        }
    }
}
