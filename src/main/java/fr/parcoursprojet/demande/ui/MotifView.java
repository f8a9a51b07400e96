package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;

/** What the project is for. */
@Route("espace/demande/projet/motif")
@RouteAlias(Plume.A_DEUX + "/projet/motif")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class MotifView extends PageQuestion {

    MotifView(OutilsDePage outils) {
        super(Etape.MOTIF, outils);
    }

    @Override
    void construire(Demande brouillon) {
        var motifs = outils().motifs();
        var offerts = outils().demandes().motifs(dossier(), demandeur());
        var choisi = brouillon.projet().motif();
        if (choisi != null && !offerts.contains(choisi)) {
            ajouter(Remarque.info(mots("ferme", motifs.pourLaPersonne(choisi))));
        }
        var motif = champ(
                "motif",
                Choix.unSeul(mots("motif"), offerts, motifs::pourLaPersonne, offerts.contains(choisi) ? choisi : null));
        aChaqueReponse(
                motif,
                () -> outils().demandes()
                        .changerProjet(dossier(), demandeur(), projet -> projet.avecMotif(motif.getValue())));
    }
}
