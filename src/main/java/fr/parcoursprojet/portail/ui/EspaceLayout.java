package fr.parcoursprojet.portail.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.OngletEspace;
import fr.parcoursprojet.socle.ui.Passage;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** Around the screens of a person: the dark band, up to three tabs that modules contribute, the links at the end. */
@Layout("espace")
@PermitAll
class EspaceLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final int AU_PLUS = 3;

    private final List<OngletEspace> onglets;
    private final Nav nav = new Nav();
    private final Div sortie = new Div();

    EspaceLayout(List<OngletEspace> onglets) {
        this.onglets = onglets.stream()
                .sorted(Comparator.comparingInt(OngletEspace::rang))
                .toList();
        addClassName("espace");
        sortie.addClassName("sortie");
        nav.addClassName("ong");
        nav.getElement().setAttribute("aria-label", getTranslation("portail.monEspace"));
        var aller = new Anchor("#contenu", getTranslation("portail.allerAuContenu"));
        aller.addClassName("skip");
        aller.setRouterIgnore(true);
        add(aller, new Bandeau(), nav, sortie, pied());
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
        var siens =
                onglets.stream().filter(OngletEspace::concerne).limit(AU_PLUS).toList();
        nav.setVisible(siens.size() > 1);
        nav.removeAll();
        var liste = new UnorderedList();
        siens.forEach(onglet -> liste.add(new ListItem(lien(onglet, chemin))));
        nav.add(liste);
        Passage.vers(this, chemin);
    }

    private Lien lien(OngletEspace onglet, String chemin) {
        var lien = Lien.vers(onglet.chemin(), getTranslation(onglet.cle()));
        var nonLus = onglet.nonLus();
        if (nonLus > 0) {
            lien.add(new NonLus(getTranslation("portail.nonLus"), nonLus));
        }
        if (chemin.equals(onglet.chemin()) || chemin.startsWith(onglet.chemin() + '/')) {
            lien.getElement().setAttribute("aria-current", "page");
        }
        return lien;
    }

    private Footer pied() {
        var pied = new Footer(
                Lien.vers("espace/mes-donnees", getTranslation("portail.mesDonnees")),
                Lien.dehors("accessibilite", getTranslation("portail.accessibilite.titre")),
                Lien.dehors("mentions-legales", getTranslation("portail.mentions.titre")),
                Lien.dehors("deconnexion", getTranslation("portail.deconnexion")));
        pied.addClassName("pied");
        return pied;
    }
}
