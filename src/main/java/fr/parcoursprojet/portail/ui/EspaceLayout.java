package fr.parcoursprojet.portail.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import fr.parcoursprojet.compte.LangueDuLecteur;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.OngletEspace;
import fr.parcoursprojet.socle.ui.Passage;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Around the screens of a person: the dark band, up to three tabs that modules contribute, the links at the end. */
@Layout("espace")
@PermitAll
class EspaceLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final int AU_PLUS = 3;
    private static final String MES_DONNEES = "espace/mes-donnees";

    private final List<OngletEspace> onglets;
    private final Nav nav = new Nav();
    private final Div sortie = new Div();

    EspaceLayout(List<OngletEspace> onglets, Moi moi, LangueDuLecteur lecteur) {
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
        add(aller, new Bandeau("espace"), nav, sortie, pied(lecteur));
        // a phone that several people use keeps nothing of the one before
        moi.usager()
                .ifPresent(usager -> getElement()
                        .executeJs("window.parcoursGarde && window.parcoursGarde.personne($0)", usager.toString()));
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
        var courant = courant(siens, chemin);
        siens.forEach(onglet -> liste.add(new ListItem(lien(onglet, chemin, onglet == courant))));
        nav.add(liste);
        Passage.vers(this, chemin);
    }

    /** The tab whose screen it is; the receipt, the documents or the decision stand under the first one. */
    private static @Nullable OngletEspace courant(List<OngletEspace> siens, String chemin) {
        if (chemin.equals(MES_DONNEES) || siens.isEmpty()) {
            return null;
        }
        return siens.stream()
                .filter(onglet -> chemin.equals(onglet.chemin()) || chemin.startsWith(onglet.chemin() + '/'))
                .findFirst()
                .orElse(siens.getFirst());
    }

    private Lien lien(OngletEspace onglet, String chemin, boolean courant) {
        var lien = Lien.vers(onglet.chemin(), getTranslation(onglet.cle()));
        var nonLus = onglet.nonLus();
        if (nonLus > 0) {
            lien.add(new NonLus(getTranslation("portail.nonLus"), nonLus));
        }
        if (courant) {
            lien.getElement().setAttribute("aria-current", chemin.equals(onglet.chemin()) ? "page" : "true");
        }
        return lien;
    }

    private Footer pied(LangueDuLecteur lecteur) {
        var pied = new Footer(
                Lien.vers(MES_DONNEES, getTranslation("portail.mesDonnees")),
                Lien.publique("accessibilite", getTranslation("portail.accessibilite.titre")),
                Lien.publique("mentions-legales", getTranslation("portail.mentions.titre")),
                Lien.publique("deconnexion", getTranslation("portail.deconnexion")));
        pied.addClassName("pied");
        if (lecteur.offerte()) {
            pied.add(versLAutreLangue(lecteur));
        }
        return pied;
    }

    /** The same screen in the other language; what was typed is already kept. */
    private static NativeButton versLAutreLangue(LangueDuLecteur lecteur) {
        var autre = Langue.courante().autre();
        var bouton = new NativeButton(autre.nom(), clic -> {
            lecteur.choisir(autre);
            clic.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        bouton.addClassName("lien");
        bouton.getElement().setAttribute("lang", autre.code());
        return bouton;
    }
}
