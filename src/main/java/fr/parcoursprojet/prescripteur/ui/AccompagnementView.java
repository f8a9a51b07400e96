package fr.parcoursprojet.prescripteur.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.prescripteur.Accompagnement;
import fr.parcoursprojet.prescripteur.PersonneEnvoyee;
import fr.parcoursprojet.prescripteur.PersonnesEnvoyees;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;

/** The person reads what whoever sent them could do on their draft, then lets them, or stops it (R14). */
@Route("espace/accompagnement")
@RolesAllowed(Role.Noms.USAGER)
class AccompagnementView extends PageTelephone implements BeforeEnterObserver {

    private final Accompagnement accompagnement;
    private final PersonnesEnvoyees envoyees;
    private final Moi moi;

    AccompagnementView(Accompagnement accompagnement, PersonnesEnvoyees envoyees, Moi moi) {
        this.accompagnement = accompagnement;
        this.envoyees = envoyees;
        this.moi = moi;
    }

    /** Nobody who was not sent has this page. */
    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        dessiner(accompagnement.pour(moi.exigerUsager()).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("personne")));
    }

    private void dessiner(PersonneEnvoyee une) {
        var qui = envoyees.quiEnvoie(une);
        vider();
        retour("espace/demande", null);
        titre(mot("titre", qui.nom()));
        var peut = new UnorderedList(
                new ListItem(mot("lira.lire")), new ListItem(mot("lira.ecrire")), new ListItem(mot("lira.jamais")));
        peut.addClassName("points");
        ajouter(new Paragraph(mot("dit", qui.nom(), qui.structure())), Carte.titree(mot("lira", qui.nom()), peut));
        if (accompagnement.remplit(une)) {
            ajouter(Remarque.info(mot("depuis", qui.nom())));
            enBas(new BarreDuBas(Bouton.second(mot("arreter"), () -> arreter(une, qui.nom()))));
        } else {
            enBas(new BarreDuBas(Bouton.principal(mot("oui", qui.nom()), () -> accepter(une, qui.nom()))));
        }
    }

    private void accepter(PersonneEnvoyee une, String qui) {
        accompagnement.laisserRemplir(une.id(), moi.exigerUsager());
        Annonce.fait(mot("accepte", qui));
        getUI().ifPresent(ui -> ui.navigate("espace/demande"));
    }

    private void arreter(PersonneEnvoyee une, String qui) {
        accompagnement.arreter(une.id(), moi.exigerUsager());
        Annonce.fait(mot("arrete", qui));
        dessiner(une);
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("prescripteur.avec." + cle, arguments);
    }
}
