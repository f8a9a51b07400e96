package fr.parcoursprojet.portail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.OngletEspace;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** The door of a person's space: leads to the first tab that concerns them, or to a new demande. */
@Route("espace")
@RolesAllowed(Role.Noms.USAGER)
class EspaceView extends Div implements BeforeEnterObserver {

    private static final String NOUVELLE_DEMANDE = "espace/demande";

    private final List<OngletEspace> onglets;

    EspaceView(List<OngletEspace> onglets) {
        this.onglets = onglets;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arrivee) {
        arrivee.forwardTo(onglets.stream()
                .sorted(Comparator.comparingInt(OngletEspace::rang))
                .filter(OngletEspace::concerne)
                .map(OngletEspace::chemin)
                .findFirst()
                .orElse(NOUVELLE_DEMANDE));
    }
}
