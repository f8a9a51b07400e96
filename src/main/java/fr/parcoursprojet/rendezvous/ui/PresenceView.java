package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.rendezvous.Assiduite;
import fr.parcoursprojet.rendezvous.Presence;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Who came in a year: the share of missed appointments, by month, by kind and by origin (R13). */
@Route("agents/agenda/presence")
@StyleSheet("rendezvous.css")
@RolesAllowed(Role.Noms.REFERENT)
class PresenceView extends PageBureau implements BeforeEnterObserver {

    private final Assiduite presences;
    private final Clock horloge;
    private int annee;

    PresenceView(Assiduite presences, Clock horloge) {
        this.presences = presences;
        this.horloge = horloge;
        outils(
                Lien.vers("agents/agenda", getTranslation("rendezvous.onglet.agenda"))
                        .icone(Icone.CAL)
                        .bouton(),
                Bouton.icone(Icone.GAUCHE, getTranslation("rendezvous.presence.avant"), () -> aller(annee - 1)),
                Bouton.icone(Icone.CHEV, getTranslation("rendezvous.presence.apres"), () -> aller(annee + 1)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        annee = entree.getLocation()
                .getQueryParameters()
                .getSingleParameter("annee")
                .filter(ecrite -> ecrite.matches("20\\d\\d"))
                .map(Integer::valueOf)
                .orElse(LocalDate.now(horloge).getYear());
        titre(getTranslation("rendezvous.presence.titre", Integer.toString(annee)));
        var bilan = presences.annee(annee);
        var total = bilan.total();
        var phrase = new Paragraph(
                total.passes() == 0
                        ? getTranslation("rendezvous.presence.aucune")
                        : getTranslation(
                                "rendezvous.presence.phrase",
                                total.passes(),
                                total.manques(),
                                total.pourCentManques()));
        phrase.addClassName("lead");
        var regle = new Paragraph(getTranslation("rendezvous.presence.regle"));
        regle.addClassName("muted");
        var corps = new Div(phrase, regle);
        corps.addClassName("presences");
        if (total.passes() > 0) {
            corps.add(
                    tableau("mois", bilan.parMois(), PresenceView::mois),
                    tableau("mode", bilan.parMode(), un -> getTranslation("rendezvous.mode." + un)),
                    tableau("sujet", bilan.parSujet(), un -> getTranslation("rendezvous.sujet." + un)),
                    tableau("origine", bilan.parOrigine(), un -> getTranslation("rendezvous.origine." + un)),
                    tableau("provenance", bilan.parProvenance(), un -> getTranslation("rendezvous.provenance." + un)));
        }
        volet(corps);
    }

    private <E> Div tableau(String cote, Map<E, Presence> lignes, Function<E, String> nom) {
        var titre = Titre.deux(getTranslation("rendezvous.presence.par." + cote));
        titre.setId("par-" + cote);
        var tableau = new NativeTable();
        tableau.addClassNames("tableau", "card");
        tableau.getElement().setAttribute("aria-labelledby", "par-" + cote);
        var tete = new NativeTableRow();
        for (var colonne : List.of("quoi", "passes", "venus", "excuses", "manques", "part")) {
            var cellule = new NativeTableHeaderCell(getTranslation("rendezvous.presence.colonne." + colonne));
            cellule.getElement().setAttribute("scope", "col");
            cellule.setClassName("mt", !colonne.equals("quoi"));
            tete.add(cellule);
        }
        tableau.getHead().add(tete);
        lignes.forEach((cle, presence) -> tableau.getBody().add(ligne(nom.apply(cle), presence)));
        var bloc = new Div(titre, tableau);
        bloc.setVisible(!lignes.isEmpty());
        return bloc;
    }

    private NativeTableRow ligne(String nom, Presence presence) {
        var tete = new NativeTableHeaderCell(nom);
        tete.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                tete,
                nombre(Integer.toString(presence.passes())),
                nombre(Integer.toString(presence.venus())),
                nombre(Integer.toString(presence.excuses())),
                nombre(Integer.toString(presence.manques())),
                nombre(getTranslation("rendezvous.presence.pourCent", presence.pourCentManques())));
    }

    private static NativeTableCell nombre(String texte) {
        var cellule = new NativeTableCell(texte);
        cellule.addClassNames("mt", "num");
        return cellule;
    }

    private static String mois(Month mois) {
        return Agenda.majuscule(mois.getDisplayName(TextStyle.FULL_STANDALONE, Locale.FRANCE));
    }

    private static void aller(int annee) {
        UI.getCurrent().navigate("agents/agenda/presence", QueryParameters.of("annee", Integer.toString(annee)));
    }
}
