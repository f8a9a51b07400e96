package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.Envoi;
import fr.parcoursprojet.courrier.EtatEnvoi;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PageBureau;
import jakarta.annotation.security.RolesAllowed;

/** The e-mails that did not leave, or of which nobody knows: send again, or put aside once the person was told otherwise. */
@Route("agents/envois")
@Menu(title = "courrier.envois.menu", order = 80, icon = "mail")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.ADMINISTRATEUR})
class EnvoisView extends PageBureau {

    private final Courriers courriers;

    EnvoisView(Courriers courriers) {
        this.courriers = courriers;
        titre(getTranslation("courrier.envois.titre"));
        montrer();
    }

    private void montrer() {
        var manques = courriers.enEchec();
        if (manques.isEmpty()) {
            volet(new EtatVide(getTranslation("courrier.envois.rien")));
            return;
        }
        var contenu = new Div(new Paragraph(getTranslation("courrier.envois.explication")));
        contenu.addClassName("courriers");
        manques.forEach(envoi -> contenu.add(carte(envoi)));
        volet(contenu);
    }

    private Component carte(Envoi envoi) {
        var carte = new MessageEnCarte(envoi);
        if (envoi.etat() == EtatEnvoi.INCERTAIN) {
            carte.add(new Paragraph(getTranslation("courrier.envois.doute")));
        }
        if (envoi.panne() != null) {
            carte.add(MessageEnCarte.discret(getTranslation("courrier.envois.panne", envoi.panne())));
        }
        var boutons = new Div(
                Bouton.second(getTranslation("courrier.envois.renvoyer"), () -> renvoyer(envoi))
                        .avec(Icone.ENVOI),
                Bouton.discret(getTranslation("courrier.envois.ranger"), () -> ranger(envoi)));
        boutons.addClassName("suite");
        return carte.avec(boutons);
    }

    private void renvoyer(Envoi envoi) {
        courriers.renvoyer(envoi.id());
        Annonce.fait(getTranslation("courrier.envois.renvoye"));
        montrer();
    }

    private void ranger(Envoi envoi) {
        courriers.classer(envoi.id());
        Annonce.fait(getTranslation("courrier.envois.range"));
        montrer();
    }
}
