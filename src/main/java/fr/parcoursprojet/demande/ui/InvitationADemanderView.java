package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.RepriseDeSollicitation;
import jakarta.annotation.security.RolesAllowed;

/** Where the e-mail after a call leads once signed in: what was said goes into the draft, which opens. */
@Route("espace/demande/invitation/:jeton")
@RolesAllowed(Role.Noms.USAGER)
class InvitationADemanderView extends Div implements BeforeEnterObserver {

    private final RepriseDeSollicitation reprise;
    private final Moi moi;

    InvitationADemanderView(RepriseDeSollicitation reprise, Moi moi) {
        this.reprise = reprise;
        this.moi = moi;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        reprise.reprendre(
                moi.exigerUsager(), entree.getRouteParameters().get("jeton").orElse(""));
        entree.forwardTo("espace/demande");
    }
}
