package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.reglement.Motif;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the project is for. */
@Route("espace/demande/projet/motif")
@RolesAllowed(Role.Noms.USAGER)
class MotifView extends PageQuestion {

    MotifView(OutilsDePage outils) {
        super(Etape.MOTIF, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var motif = champ(
                "motif",
                Choix.unSeul(
                        mots("motif"),
                        List.of(Motif.values()),
                        un -> getTranslation("demande.motif." + un),
                        brouillon.projet().motif()));
        aChaqueReponse(
                motif,
                () -> outils().demandes()
                        .changerProjet(dossier(), demandeur(), projet -> projet.avecMotif(motif.getValue())));
    }
}
