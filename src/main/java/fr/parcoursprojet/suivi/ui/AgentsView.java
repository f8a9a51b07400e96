package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import jakarta.annotation.security.RolesAllowed;

/** The door of the agents: to the day's work, or to the only screen of those who have another part. */
@Route("agents")
@RolesAllowed({
    Role.Noms.REFERENT,
    Role.Noms.AGENT_ADMINISTRATIF,
    Role.Noms.MEMBRE_COMMISSION,
    Role.Noms.DIRECTION,
    Role.Noms.ADMINISTRATEUR
})
class AgentsView extends Div implements BeforeEnterObserver {

    private final Moi moi;

    AgentsView(Moi moi) {
        this.moi = moi;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        if (moi.a(Role.REFERENT) || moi.a(Role.AGENT_ADMINISTRATIF)) {
            entree.forwardTo("agents/a-faire");
        } else if (moi.a(Role.MEMBRE_COMMISSION)) {
            entree.forwardTo("agents/commission");
        } else if (moi.a(Role.ADMINISTRATEUR)) {
            entree.forwardTo("agents/administration");
        } else {
            setText(getTranslation("suivi.agents.rien"));
        }
    }
}
