package fr.parcoursprojet.backoffice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import fr.parcoursprojet.socle.ui.Compteur;
import fr.parcoursprojet.socle.ui.Passage;
import fr.parcoursprojet.socle.ui.Ressources;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Around the screens of the agents: the rail, and a denser scale that overlays follow too. */
@Layout("agents")
@PermitAll
class AgentsLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Rail rail;
    private final Div sortie = new Div();

    AgentsLayout(List<Compteur> compteurs, QuiTravaille agent, Ressources ressources) {
        addClassName("bureau");
        rail = new Rail(compteurs, agent.nom());
        sortie.addClassName("sortie");
        var aller = new Anchor("#contenu", getTranslation("backoffice.allerAuContenu"));
        aller.addClassName("skip");
        aller.setRouterIgnore(true);
        add(aller, rail, sortie, new Raccourcis(ressources));
        // a computer that several agents use keeps nothing of the one before
        getElement().executeJs("window.parcoursGarde && window.parcoursGarde.personne($0)", agent.id());
    }

    @Override
    protected void onAttach(AttachEvent arrivee) {
        arrivee.getUI().getPage().executeJs("document.documentElement.dataset.espace = 'backoffice'");
    }

    @Override
    protected void onDetach(DetachEvent depart) {
        depart.getUI().getPage().executeJs("delete document.documentElement.dataset.espace");
    }

    @Override
    public void showRouterLayoutContent(HasElement ecran) {
        sortie.getElement().appendChild(ecran.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement ecran) {
        sortie.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrivee) {
        var chemin = arrivee.getLocation().getPath();
        rail.montrer(chemin);
        Passage.vers(this, chemin);
    }
}
