package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.RepresentantLegal;
import fr.parcoursprojet.demande.VoieMineur;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.Telephone;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Before eighteen (R5): what the law allows, and who the legal representative is. */
@Route("espace/demande/situation/mineur")
@RouteAlias(Plume.A_DEUX + "/situation/mineur")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class MineurView extends PageQuestion {

    private RadioButtonGroup<VoieMineur> voie = new RadioButtonGroup<>();
    private TextField nom = new TextField();
    private TextField lien = new TextField();
    private TextField telephone = new TextField();
    private TextField email = new TextField();
    private final Div suite = new Div();

    MineurView(OutilsDePage outils) {
        super(Etape.MINEUR, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var representant = brouillon.situation().representant();
        chapeau(mots("chapeau"));
        voie = champ(
                "voie",
                Choix.unSeul(
                        mots("voie"),
                        List.of(VoieMineur.values()),
                        une -> getTranslation("demande.voie." + une),
                        representant.voie()));
        ajouter(suite);
        ajouter(Titre.deux(mots("representant")));
        nom = champ("representant.nom", Choix.texte(mots("nom"), representant.nom(), 200));
        lien = champ("representant.lien", Choix.texte(mots("lien"), representant.lien(), 100));
        lien.setHelperText(mots("lien.aide"));
        telephone = champ(
                "representant.telephone",
                Choix.texte(
                        mots("telephone"),
                        representant.telephone() == null
                                ? null
                                : representant.telephone().lisible(),
                        20));
        telephone.getElement().setAttribute("inputmode", "tel");
        email = champ(
                "representant.email",
                Choix.texte(
                        mots("email"),
                        representant.email() == null
                                ? null
                                : representant.email().valeur(),
                        254));
        email.setHelperText(mots("email.aide"));
        email.getElement().setAttribute("inputmode", "email");
        aChaqueReponse(voie, this::ecrire);
        voie.addValueChangeListener(change -> expliquer());
        for (var champ : List.of(nom, lien, telephone, email)) {
            aChaqueReponse(champ, this::ecrire);
        }
        expliquer();
    }

    @Override
    List<Erreur> relire() {
        var erreurs = new ArrayList<Erreur>();
        var ecrit = Choix.ecrit(telephone);
        if (ecrit != null && !Telephone.estValide(ecrit)) {
            erreurs.add(Erreur.de("representant.telephone", "demande.erreur.telephone"));
        }
        var courriel = Choix.ecrit(email);
        if (courriel != null && !Email.estValide(courriel)) {
            erreurs.add(Erreur.de("representant.email", "demande.erreur.email"));
        }
        return erreurs;
    }

    private void expliquer() {
        suite.removeAll();
        if (voie.getValue() != null) {
            suite.add(Remarque.info(getTranslation("demande.voie.suite." + voie.getValue())));
        }
    }

    private Demande ecrire() {
        var lu = new RepresentantLegal(Choix.ecrit(nom), Choix.ecrit(lien), numero(), courriel(), voie.getValue());
        return outils().demandes()
                .changerSituation(dossier(), demandeur(), situation -> situation.avecRepresentant(lu));
    }

    private @Nullable Telephone numero() {
        var ecrit = Choix.ecrit(telephone);
        return ecrit == null || !Telephone.estValide(ecrit) ? null : new Telephone(ecrit);
    }

    private @Nullable Email courriel() {
        var ecrit = Choix.ecrit(email);
        return ecrit == null || !Email.estValide(ecrit) ? null : new Email(ecrit);
    }
}
