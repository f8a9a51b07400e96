package fr.parcoursprojet.prescripteur.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.accueil.MotifsDeSollicitation;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.prescripteur.Accompagnement;
import fr.parcoursprojet.prescripteur.Confirmations;
import fr.parcoursprojet.prescripteur.PersonneEnvoyee;
import fr.parcoursprojet.prescripteur.PersonnesEnvoyees;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.PageTelephone;
import jakarta.annotation.security.RolesAllowed;

/** Who was sent reads by whom, and what would be seen of them; then says yes, or that it is not them (R14). */
@Route("espace/prescripteur")
@RolesAllowed(Role.Noms.USAGER)
class ConfirmerView extends PageTelephone implements BeforeEnterObserver {

    private final Confirmations confirmations;
    private final Accompagnement accompagnement;
    private final PersonnesEnvoyees envoyees;
    private final MotifsDeSollicitation motifs;
    private final Moi moi;

    ConfirmerView(
            Confirmations confirmations,
            Accompagnement accompagnement,
            PersonnesEnvoyees envoyees,
            MotifsDeSollicitation motifs,
            Moi moi) {
        this.confirmations = confirmations;
        this.accompagnement = accompagnement;
        this.envoyees = envoyees;
        this.motifs = motifs;
        this.moi = moi;
    }

    /** The oldest first; nobody who was not sent has this page. */
    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        dessiner(confirmations.pour(moi.exigerUsager()).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("personne")));
    }

    private void dessiner(PersonneEnvoyee une) {
        vider();
        var qui = envoyees.quiEnvoie(une);
        titre(mot("titre", qui.nom()));
        var quand = Francais.date(une.envoyeeLe().atZone(Francais.PARIS).toLocalDate());
        var faits =
                new Faits().fait(mot("nom"), une.nomComplet()).fait(mot("motif"), motifs.pourLaPersonne(une.motif()));
        if (une.telephone() != null) {
            faits.fait(mot("telephone"), une.telephone().lisible());
        }
        ajouter(new Paragraph(mot("phrase", qui.nom(), qui.structure(), quand)), new Carte(faits));
        if (!une.phrase().isEmpty()) {
            ajouter(Carte.titree(mot("ajoute", qui.nom()), new Paragraph(une.phrase())));
        }
        var voit = new UnorderedList(
                new ListItem(mot("voit.etat")), new ListItem(mot("voit.rapport")), new ListItem(mot("voit.rien")));
        voit.addClassName("points");
        var remplir = new Checkbox(mot("remplir", qui.nom()));
        remplir.setHelperText(mot("remplir.aide", qui.nom()));
        ajouter(
                Carte.titree(mot("voit", qui.nom()), voit),
                remplir,
                Carte.titree(mot("ensuite"), new Paragraph(mot("ensuite.dit")), new Paragraph(mot("retirer"))));
        enBas(new BarreDuBas(
                Bouton.second(
                        mot("non"),
                        () -> Confirmation.demander(mot("nonTitre"), mot("nonPhrase"), mot("non"), () -> refuser(une))),
                Bouton.principal(mot("oui"), () -> confirmer(une, remplir.getValue()))));
    }

    private void confirmer(PersonneEnvoyee une, boolean aDeux) {
        confirmations.confirmer(une.id(), moi.exigerUsager());
        if (aDeux) {
            accompagnement.laisserRemplir(une.id(), moi.exigerUsager());
        }
        Annonce.fait(mot("confirme"));
        getUI().ifPresent(ui -> ui.navigate("espace/demande"));
    }

    private void refuser(PersonneEnvoyee une) {
        confirmations.refuser(une.id(), moi.exigerUsager());
        Annonce.fait(mot("refuse"));
        getUI().ifPresent(ui -> ui.navigate("espace"));
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("prescripteur.confirmer." + cle, arguments);
    }
}
