package fr.parcoursprojet.portail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Passage;
import java.util.Optional;

/** Around the screens that are read on a phone: the dark band, the screen, the links at the end. No method is final: method security wraps what extends it. */
abstract class CadreDuTelephone extends Div implements RouterLayout, AfterNavigationObserver {

    private final Div sortie = new Div();
    private final Footer pied = new Footer();

    CadreDuTelephone() {
        addClassName("espace");
        sortie.addClassName("sortie");
        pied.addClassName("pied");
    }

    /**
     * Draws it.
     *
     * @param accueil where the band leads
     * @param qui who is signed in; a phone that several people use keeps nothing of the one before
     * @param onglets what stands between the band and the screen
     */
    void dessiner(String accueil, Optional<?> qui, Component... onglets) {
        var aller = new Anchor("#contenu", getTranslation("portail.allerAuContenu"));
        aller.addClassName("skip");
        aller.setRouterIgnore(true);
        add(aller, new Bandeau(accueil));
        add(onglets);
        add(sortie, pied);
        pied.add(
                Lien.publique("accessibilite", getTranslation("portail.accessibilite.titre")),
                Lien.publique("mentions-legales", getTranslation("portail.mentions.titre")),
                Lien.publique("deconnexion", getTranslation("portail.deconnexion")));
        qui.ifPresent(personne -> getElement()
                .executeJs("window.parcoursGarde && window.parcoursGarde.personne($0)", personne.toString()));
    }

    /** The links at the end, those of everybody already in it. */
    Footer pied() {
        return pied;
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
}
