package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.Logement;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where the person lives, and how. Outside the city the page says what is possible, and lets go on. */
@Route("espace/demande/situation/adresse")
@RouteAlias(Plume.A_DEUX + "/situation/adresse")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class AdresseView extends PageQuestion {

    private TextField adresse = new TextField();
    private TextField codePostal = new TextField();
    private TextField ville = new TextField();
    private RadioButtonGroup<Logement> logement = new RadioButtonGroup<>();
    private final Div horsDeLaVille = new Div();

    AdresseView(OutilsDePage outils) {
        super(Etape.ADRESSE, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var situation = brouillon.situation();
        adresse = champ("adresse", Choix.texte(mots("adresse"), situation.adresse(), 200));
        adresse.getElement().setAttribute("autocomplete", "street-address");
        codePostal = champ("codePostal", Choix.texte(mots("codePostal"), situation.codePostal(), 5));
        codePostal.getElement().setAttribute("autocomplete", "postal-code").setAttribute("inputmode", "numeric");
        ville = champ("ville", Choix.texte(mots("ville"), situation.ville(), 100));
        ville.getElement().setAttribute("autocomplete", "address-level2");
        ajouter(horsDeLaVille);
        logement = champ(
                "logement",
                Choix.unSeul(
                        mots("logement"),
                        List.of(Logement.values()),
                        un -> getTranslation("demande.logement." + un),
                        situation.logement()));
        for (var champ : List.of(adresse, codePostal, ville)) {
            aChaqueReponse(champ, this::ecrire);
        }
        aChaqueReponse(logement, this::ecrire);
        codePostal.addValueChangeListener(change -> expliquer());
        expliquer();
    }

    private void expliquer() {
        horsDeLaVille.removeAll();
        var code = Choix.ecrit(codePostal);
        if (code != null && code.length() == 5 && !outils().reglement().couvre(code)) {
            horsDeLaVille.add(Remarque.alerte(mots("horsDeLaVille")));
        }
    }

    private Demande ecrire() {
        return outils().demandes()
                .changerSituation(
                        dossier(),
                        demandeur(),
                        situation -> situation.avecAdresse(
                                Choix.ecrit(adresse),
                                Choix.ecrit(codePostal),
                                Choix.ecrit(ville),
                                logement.getValue()));
    }
}
