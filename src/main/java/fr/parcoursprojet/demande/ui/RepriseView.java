package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.RepriseDEstimation;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** Where <i>Garder ce calcul et commencer</i> leads once signed in: the figures go into the draft, which opens. */
@Route("espace/demande/estimation/:estimation")
@RolesAllowed(Role.Noms.USAGER)
class RepriseView extends Div implements BeforeEnterObserver {

    private final RepriseDEstimation reprise;
    private final Moi moi;

    RepriseView(RepriseDEstimation reprise, Moi moi) {
        this.reprise = reprise;
        this.moi = moi;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var nom = entree.getRouteParameters().get("estimation").orElse("");
        try {
            reprise.reprendre(moi.exigerUsager(), UUID.fromString(nom));
        } catch (IllegalArgumentException autreForme) {
            // an address cut short: the draft opens without figures
        }
        entree.forwardTo("espace/demande");
    }
}
