package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.Telephone;
import fr.parcoursprojet.socle.ui.ChampDate;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who applies: name, date of birth, phone. */
@Route("espace/demande/situation/identite")
@RouteAlias(Plume.A_DEUX + "/situation/identite")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class IdentiteView extends PageQuestion {

    private static final int LONGUEUR = 100;

    private TextField prenom = new TextField();
    private TextField nom = new TextField();
    private ChampDate naissance = new ChampDate("");
    private TextField telephone = new TextField();

    IdentiteView(OutilsDePage outils) {
        super(Etape.IDENTITE, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var situation = brouillon.situation();
        prenom = champ("prenom", Choix.texte(mots("prenom"), situation.prenom(), LONGUEUR));
        prenom.getElement().setAttribute("autocomplete", "given-name");
        nom = champ("nom", Choix.texte(mots("nom"), situation.nom(), LONGUEUR));
        nom.getElement().setAttribute("autocomplete", "family-name");
        naissance = champ("naissance", new ChampDate(mots("naissance")).naissance());
        naissance.setValue(situation.naissance());
        telephone = champ(
                "telephone",
                Choix.texte(
                        mots("telephone"),
                        situation.telephone() == null
                                ? null
                                : situation.telephone().lisible(),
                        20));
        telephone.setHelperText(mots("telephone.aide"));
        telephone.getElement().setAttribute("inputmode", "tel").setAttribute("autocomplete", "tel-national");
        for (var champ : List.of(prenom, nom, telephone)) {
            aChaqueReponse(champ, this::ecrire);
        }
        aChaqueReponse(naissance, this::ecrire);
    }

    @Override
    List<Erreur> relire() {
        return telephoneIllisible() ? List.of(Erreur.de("telephone", "demande.erreur.telephone")) : List.of();
    }

    private Demande ecrire() {
        return outils().demandes()
                .changerSituation(
                        dossier(),
                        demandeur(),
                        situation -> situation.avecIdentite(
                                Choix.ecrit(prenom), Choix.ecrit(nom), naissance.getValue(), lu()));
    }

    private @Nullable Telephone lu() {
        var ecrit = Choix.ecrit(telephone);
        return ecrit == null || telephoneIllisible() ? null : new Telephone(ecrit);
    }

    private boolean telephoneIllisible() {
        var ecrit = Choix.ecrit(telephone);
        return ecrit != null && !Telephone.estValide(ecrit);
    }
}
