package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.CreneauOffert;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Lien;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** One day, a line an appointment: who, how, and what became of it in one click on the line itself. */
final class LignesDuJour extends Div {

    private record Rang(Creneau creneau, ListItem ligne) {}

    private final AdresseDAgenda adresse;
    private final LocalDateTime maintenant;
    private final transient LesRendezVous rendezVous;
    private final transient Map<String, Lien> liens = new HashMap<>();

    LignesDuJour(
            AdresseDAgenda adresse,
            LocalDateTime maintenant,
            List<RendezVous> pris,
            List<CreneauOffert> libres,
            Function<RendezVous, Visiteur> visiteur,
            LesRendezVous rendezVous,
            Consumer<String> suite) {
        this.adresse = adresse;
        this.maintenant = maintenant;
        this.rendezVous = rendezVous;
        addClassName("jour-agenda");
        var rangs = Stream.concat(
                        pris.stream()
                                .map(un -> new Rang(
                                        Agenda.creneau(un),
                                        ligne(
                                                un,
                                                visiteur.apply(un),
                                                () -> suite.accept(un.id().toString())))),
                        libres.stream().map(libre -> new Rang(libre.creneau(), ligne(libre))))
                .sorted(Comparator.comparing(rang -> rang.creneau().debut()))
                .toList();
        if (rangs.isEmpty()) {
            add(new EtatVide(getTranslation("rendezvous.jour.vide")));
            return;
        }
        var liste = new OrderedList();
        liste.addClassName("card");
        liste.getElement().setAttribute("role", "list");
        rangs.forEach(rang -> liste.add(rang.ligne()));
        add(liste);
    }

    /** Back to the line that was acted on, once it is drawn anew. */
    void revenirA(String rendezVousOuCreneau) {
        var lien = liens.get(rendezVousOuCreneau);
        if (lien != null) {
            lien.focus();
        }
    }

    private ListItem ligne(RendezVous un, Visiteur visiteur, Runnable suite) {
        var creneau = Agenda.creneau(un);
        var lien = lien(un.id().toString(), adresse.rendezVous(un.id()), visiteur.nom());
        var telephone = visiteur.telephone();
        var precision = new Span(getTranslation(
                "rendezvous.jour.precision",
                visiteur.reference(),
                getTranslation("rendezvous.sujet." + un.sujet()),
                ou(creneau),
                telephone == null ? getTranslation("rendezvous.jour.sansTelephone") : telephone.lisible()));
        precision.addClassName("muted");
        var qui = new Div(lien, precision);
        qui.addClassName("tx");
        var etat = Agenda.pastille(un.etat(), getTranslation("rendezvous.etat." + un.etat()));
        return rang(creneau, qui, etat, new Venue(un, visiteur.nom(), maintenant, rendezVous, suite));
    }

    private ListItem ligne(CreneauOffert libre) {
        var lien = lien(libre.id().toString(), adresse.creneau(libre.id()), getTranslation("rendezvous.agenda.libre"));
        var precision = new Span(ou(libre.creneau()));
        precision.addClassName("muted");
        var quoi = new Div(lien, precision);
        quoi.addClassName("tx");
        var rang = rang(libre.creneau(), quoi);
        rang.addClassName("offert");
        return rang;
    }

    private String ou(Creneau creneau) {
        return creneau.lieu().isEmpty() ? getTranslation("rendezvous.mode." + creneau.mode()) : creneau.lieu();
    }

    private Lien lien(String id, String vers, String texte) {
        var lien = Lien.vers(vers, texte);
        lien.addClassName("qui");
        if (adresse.ouvre(id)) {
            lien.getElement().setAttribute("aria-current", "true");
        }
        liens.put(id, lien);
        return lien;
    }

    private static ListItem rang(Creneau creneau, Component... contenu) {
        var heure = new Span(creneau.heure());
        heure.addClassNames("num", "heure");
        var rang = new ListItem(heure);
        rang.add(contenu);
        return rang;
    }
}
