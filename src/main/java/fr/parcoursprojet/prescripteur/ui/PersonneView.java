package fr.parcoursprojet.prescripteur.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.accueil.MotifsDeSollicitation;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.prescripteur.Accompagnement;
import fr.parcoursprojet.prescripteur.EtatDePersonneEnvoyee;
import fr.parcoursprojet.prescripteur.PersonneEnvoyee;
import fr.parcoursprojet.prescripteur.PersonneSuivie;
import fr.parcoursprojet.prescripteur.PersonnesEnvoyees;
import fr.parcoursprojet.prescripteur.RapportsDesPrescripteurs;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Somebody who was sent: what the prescripteur wrote, one word on where it stands, and their rapport social. */
@Route("prescripteur/personnes/:envoi")
@StyleSheet("prescripteur.css")
@RolesAllowed(Role.Noms.PRESCRIPTEUR)
class PersonneView extends PageTelephone implements BeforeEnterObserver {

    private final PersonnesEnvoyees envoyees;
    private final Accompagnement accompagnement;
    private final RapportsDesPrescripteurs rapports;
    private final MotifsDeSollicitation motifs;
    private final Moi moi;
    private final Clock horloge;

    PersonneView(
            PersonnesEnvoyees envoyees,
            Accompagnement accompagnement,
            RapportsDesPrescripteurs rapports,
            MotifsDeSollicitation motifs,
            Moi moi,
            Clock horloge) {
        this.envoyees = envoyees;
        this.accompagnement = accompagnement;
        this.rapports = rapports;
        this.motifs = motifs;
        this.moi = moi;
        this.horloge = horloge;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        montrer(envoyees.ouvrir(id(entree.getRouteParameters().get("envoi").orElse("")), moi.exigerAgent()));
    }

    private void montrer(PersonneSuivie une) {
        var envoyee = une.envoyee();
        vider();
        retour("prescripteur", null);
        titre(envoyee.nomComplet());
        var faits = new Faits().fait(mot("etat"), getTranslation("prescripteur.etat." + une.etat()));
        if (une.deposeeLe() != null) {
            faits.fait(mot("deposee"), Francais.date(une.deposeeLe()));
        }
        faits.fait(mot("motif"), motifs.pourLesAgents(envoyee.motif()));
        if (envoyee.email() != null) {
            faits.fait(mot("email"), envoyee.email().valeur());
        }
        if (envoyee.telephone() != null) {
            faits.fait(mot("telephone"), envoyee.telephone().lisible());
        }
        faits.fait(mot("envoyee"), jour(envoyee.envoyeeLe()));
        if (envoyee.confirmeeLe() != null) {
            faits.fait(mot("confirmee"), jour(envoyee.confirmeeLe()));
        }
        ajouter(Remarque.info(mot("suite." + une.etat(), envoyee.prenom())), new Carte(faits));
        if (une.etat() == EtatDePersonneEnvoyee.EN_PREPARATION) {
            ajouter(remplir(envoyee));
        }
        if (envoyee.dossier() != null && une.etat() != EtatDePersonneEnvoyee.TERMINEE) {
            ajouter(new RapportEnPage(
                    rapports,
                    envoyee.id(),
                    moi.exigerAgent(),
                    horloge,
                    () -> getUI().ifPresent(ui -> ui.navigate("prescripteur"))));
        }
    }

    private Component remplir(PersonneEnvoyee envoyee) {
        var prenom = envoyee.prenom();
        return accompagnement.remplit(envoyee)
                ? Carte.titree(
                        mot("remplir.titre"),
                        new Paragraph(mot("remplir.dit", prenom)),
                        Lien.vers("prescripteur/personnes/" + envoyee.id() + "/demande", mot("remplir", prenom))
                                .principal())
                : Remarque.info(mot(
                        "remplir.pasEncore", prenom, envoyees.quiEnvoie(envoyee).nom()));
    }

    private static String jour(Instant quand) {
        return Francais.date(quand.atZone(Francais.PARIS).toLocalDate());
    }

    private static UUID id(String dit) {
        try {
            return UUID.fromString(dit);
        } catch (IllegalArgumentException autreForme) {
            throw new Introuvable("personne");
        }
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("prescripteur.personne." + cle, arguments);
    }
}
