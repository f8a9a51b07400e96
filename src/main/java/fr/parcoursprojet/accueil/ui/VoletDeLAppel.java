package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.Ressemblance;
import fr.parcoursprojet.accueil.Semblable;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Beside what is typed: who it may be, with what is alike, what they already have here, and the choice. */
final class VoletDeLAppel extends Div {

    private final LocalDate jour;
    private final Consumer<Semblable> cEstElle;
    private final Runnable uneAutre;

    VoletDeLAppel(LocalDate jour, Consumer<Semblable> cEstElle, Runnable uneAutre) {
        this.jour = jour;
        this.cEstElle = cEstElle;
        this.uneAutre = uneAutre;
        addClassName("ac-volet");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Nobody looks like who is typed. */
    void personne() {
        removeAll();
        add(
                Pastille.aFaire(getTranslation("accueil.semblable.aucun")),
                new H2(getTranslation("accueil.appel.aide.titre")),
                aide());
    }

    /** They may be one of these. */
    void proposer(List<Semblable> connus) {
        removeAll();
        var premier = connus.getFirst();
        var suivants = connus;
        if (premier.probable()) {
            add(new Pastille(Ton.ALERTE, Icone.DOUBLE, getTranslation("accueil.semblable.probable")), fiche(premier));
            add(choix(premier));
            suivants = connus.subList(1, connus.size());
        }
        if (!suivants.isEmpty()) {
            add(
                    premier.probable()
                            ? new H3(getTranslation("accueil.semblable.moins"))
                            : new H2(getTranslation("accueil.semblable.peutEtre")),
                    liste(suivants));
        }
    }

    /** The agent recognised them. */
    void reconnue(Semblable elle) {
        removeAll();
        add(
                Pastille.ok(getTranslation("accueil.semblable.reconnue")),
                fiche(elle),
                Bouton.second(getTranslation("accueil.semblable.uneAutre"), uneAutre)
                        .avec(Icone.CROIX));
    }

    private Div fiche(Semblable un) {
        var pourquoi = new Paragraph(points(un));
        pourquoi.addClassName("muted");
        var fiche = new Div(new H2(nom(un.coordonnees())), pourquoi);
        fiche.addClassName("ac-fiche");
        var connu = new Faits();
        var qui = un.coordonnees();
        if (qui.telephone() != null) {
            connu.fait(
                    getTranslation("accueil.appel.telephone"), qui.telephone().lisible());
        }
        if (qui.email() != null) {
            connu.fait(getTranslation("accueil.appel.email"), qui.email().valeur());
        }
        if (qui.naissance() != null) {
            connu.fait(getTranslation("accueil.semblable.naissance"), Francais.date(qui.naissance()));
        }
        un.dossiers()
                .forEach(dossier -> connu.fait(
                        dossier.objet() + ", " + dossier.etat().toLowerCase(Locale.FRANCE),
                        Lien.vers(
                                "agents/dossiers/" + dossier.numero(),
                                dossier.numero().valeur())));
        fiche.add(connu);
        if (un.derniere() != null) {
            fiche.add(
                    Lien.vers("agents/sollicitations/" + un.derniere(), getTranslation("accueil.semblable.contacts")));
        }
        return fiche;
    }

    private Div choix(Semblable un) {
        var choix = new Div(
                Bouton.second(getTranslation("accueil.semblable.cEstElle"), () -> cEstElle.accept(un))
                        .avec(Icone.OK),
                Bouton.second(getTranslation("accueil.semblable.uneAutre"), uneAutre)
                        .avec(Icone.CROIX));
        choix.addClassName("act");
        return choix;
    }

    private UnorderedList liste(List<Semblable> connus) {
        var liste = new UnorderedList();
        liste.addClassName("ac-moins");
        connus.forEach(un -> {
            var pourquoi = new Span(points(un));
            pourquoi.addClassNames("s", "muted");
            var bouton = Bouton.second(getTranslation("accueil.semblable.cEstElle"), () -> cEstElle.accept(un));
            bouton.setAriaLabel(getTranslation("accueil.semblable.cEst", nom(un.coordonnees())));
            var qui = new Span(nom(un.coordonnees()));
            qui.addClassName("ac-nom");
            liste.add(new ListItem(new Div(qui, pourquoi), bouton));
        });
        return liste;
    }

    private UnorderedList aide() {
        var aide = new UnorderedList();
        aide.addClassName("ac-aide");
        for (var touche : List.of("chiffre", "tab", "entree")) {
            aide.add(new ListItem(new Span(getTranslation("accueil.appel.aide." + touche))));
        }
        return aide;
    }

    /** <i>Même téléphone, même nom. Vue le 3 septembre 2026.</i> */
    private String points(Semblable un) {
        var mots = Arrays.stream(Ressemblance.values())
                .filter(un.points()::contains)
                .map(point -> getTranslation("accueil.ressemblance." + point))
                .collect(Collectors.joining(", "));
        var phrase = mots.substring(0, 1).toUpperCase(Locale.FRANCE) + mots.substring(1) + ".";
        return un.vueLe() == null ? phrase : getTranslation("accueil.semblable.vue", phrase, un.vueLe());
    }

    private String nom(Coordonnees qui) {
        var complet = qui.nomComplet().isEmpty() ? getTranslation("accueil.sansNom") : qui.nomComplet();
        var age = qui.age(jour);
        return age < 0 ? complet : getTranslation("accueil.nomEtAge", complet, age);
    }
}
