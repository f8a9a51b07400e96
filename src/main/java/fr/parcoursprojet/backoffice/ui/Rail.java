package fr.parcoursprojet.backoffice.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import fr.parcoursprojet.socle.ui.Compteur;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Logo;
import java.util.List;

/** The rail: the entries that views declare with {@code @Menu} (title is a text key, icon a name of the set), who works, the way out. */
final class Rail extends Nav {

    private static final String RACINE = "agents";

    private final List<Compteur> compteurs;
    private final UnorderedList entrees = new UnorderedList();

    Rail(List<Compteur> compteurs, String nom) {
        this.compteurs = compteurs;
        addClassName("rail");
        getElement().setAttribute("aria-label", getTranslation("backoffice.rail"));
        var maison = Lien.vers(RACINE, "");
        maison.addClassName("m");
        maison.add(new Logo(), new Span(getTranslation("backoffice.nom")));
        add(maison, entrees, pied(nom));
    }

    /** Draws the entries again, the one of this path marked, with what waits behind each. */
    void montrer(String chemin) {
        entrees.removeAll();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entree -> sansBarre(entree.path()).startsWith(RACINE + '/'))
                .forEach(entree -> entrees.add(new ListItem(lien(entree, chemin))));
    }

    private Lien lien(MenuEntry entree, String chemin) {
        var adresse = sansBarre(entree.path());
        var lien = Lien.vers(adresse, "");
        var icone = entree.icon();
        if (icone != null) {
            lien.add(Icone.de(icone).dessin());
        }
        var titre = getTranslation(entree.title());
        lien.add(mot(titre));
        lien.setTitle(titre);
        if (chemin.equals(adresse) || chemin.startsWith(adresse + '/')) {
            lien.getElement().setAttribute("aria-current", "page");
        }
        compteurs.stream()
                .filter(compteur -> compteur.chemin().equals(adresse) && compteur.nombre() > 0)
                .findFirst()
                .ifPresent(compteur -> lien.add(attente(compteur)));
        return lien;
    }

    private Span attente(Compteur compteur) {
        var mots = new Span(' ' + getTranslation(compteur.cle()));
        mots.addClassName("vh");
        var attente = new Span(new Span(Integer.toString(compteur.nombre())), mots);
        attente.addClassNames("n", "num");
        return attente;
    }

    private UnorderedList pied(String nom) {
        var qui = new ListItem(Icone.GENS.dessin(), mot(nom));
        qui.addClassName("qui");
        var sortir = Lien.dehors("deconnexion", "");
        sortir.add(Icone.SORTIE.dessin(), mot(getTranslation("backoffice.deconnexion")));
        var pied = new UnorderedList(new ListItem(raccourcis()), qui, new ListItem(sortir));
        pied.addClassName("ag");
        return pied;
    }

    private NativeButton raccourcis() {
        var titre = getTranslation("backoffice.raccourcis");
        var bouton = new NativeButton();
        bouton.add(Icone.INFO.dessin(), mot(titre));
        bouton.setTitle(titre);
        bouton.getElement().setAttribute("data-raccourcis", "ouvrir");
        return bouton;
    }

    private static Span mot(String texte) {
        var mot = new Span(texte);
        mot.addClassName("mot");
        return mot;
    }

    private static String sansBarre(String chemin) {
        return chemin.startsWith("/") ? chemin.substring(1) : chemin;
    }
}
