package fr.parcoursprojet.portail.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Layout;
import fr.parcoursprojet.compte.LangueDuLecteur;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.OngletEspace;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Around the screens of a person: the dark band, up to three tabs that modules contribute, the links at the end. */
@Layout("espace")
@PermitAll
class EspaceLayout extends CadreDuTelephone {

    private static final int AU_PLUS = 3;
    private static final String MES_DONNEES = "espace/mes-donnees";

    private final List<OngletEspace> onglets;
    private final Nav nav = new Nav();

    EspaceLayout(List<OngletEspace> onglets, Moi moi, LangueDuLecteur lecteur) {
        this.onglets = onglets.stream()
                .sorted(Comparator.comparingInt(OngletEspace::rang))
                .toList();
        nav.addClassName("ong");
        nav.getElement().setAttribute("aria-label", getTranslation("portail.monEspace"));
        dessiner("espace", moi.usager(), nav);
        pied().addComponentAsFirst(Lien.vers(MES_DONNEES, getTranslation("portail.mesDonnees")));
        if (lecteur.offerte()) {
            pied().add(versLAutreLangue(lecteur));
        }
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
        super.afterNavigation(arrivee);
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
