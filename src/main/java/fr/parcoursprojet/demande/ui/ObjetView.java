package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import jakarta.annotation.security.RolesAllowed;

/** The thing to pay, and why it matters. */
@Route("espace/demande/projet/objet")
@RouteAlias(Plume.A_DEUX + "/projet/objet")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class ObjetView extends PageQuestion {

    private static final int RECIT = 4000;

    ObjetView(OutilsDePage outils) {
        super(Etape.OBJET, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var projet = brouillon.projet();
        var objet = champ("objet", Choix.texte(mots("objet"), projet.objet(), 200));
        objet.setHelperText(mots("objet.aide"));
        var description = champ("description", new TextArea(mots("description")));
        description.setHelperText(mots("description.aide"));
        description.setMaxLength(RECIT);
        description.setMinRows(4);
        description.setWidthFull();
        description.setValue(projet.description() == null ? "" : projet.description());
        aChaqueReponse(
                objet,
                () -> outils().demandes()
                        .changerProjet(
                                dossier(),
                                demandeur(),
                                actuel -> actuel.avecObjet(Choix.ecrit(objet), actuel.description())));
        aChaqueReponse(
                description,
                () -> outils().demandes()
                        .changerProjet(
                                dossier(),
                                demandeur(),
                                actuel -> actuel.avecObjet(
                                        actuel.objet(),
                                        description.getValue().isBlank()
                                                ? null
                                                : description.getValue().strip())));
    }
}
