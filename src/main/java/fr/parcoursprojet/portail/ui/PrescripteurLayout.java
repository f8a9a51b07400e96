package fr.parcoursprojet.portail.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Passage;
import jakarta.annotation.security.PermitAll;

/** Around the screens of a prescripteur: the dark band and the links at the end, as on a person's own. */
@Layout("prescripteur")
@PermitAll
class PrescripteurLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Div sortie = new Div();

    PrescripteurLayout(Moi moi) {
        addClassName("espace");
        sortie.addClassName("sortie");
        var aller = new Anchor("#contenu", getTranslation("portail.allerAuContenu"));
        aller.addClassName("skip");
        aller.setRouterIgnore(true);
        add(aller, new Bandeau("prescripteur"), sortie, pied());
        // a phone that several people use keeps nothing of the one before
        moi.agent()
                .ifPresent(agent -> getElement()
                        .executeJs("window.parcoursGarde && window.parcoursGarde.personne($0)", agent.toString()));
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
        Passage.vers(this, arrivee.getLocation().getPath());
    }

    private Footer pied() {
        var pied = new Footer(
                Lien.publique("accessibilite", getTranslation("portail.accessibilite.titre")),
                Lien.publique("mentions-legales", getTranslation("portail.mentions.titre")),
                Lien.publique("deconnexion", getTranslation("portail.deconnexion")));
        pied.addClassName("pied");
        return pied;
    }
}
