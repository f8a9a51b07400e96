package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.CreneauOffert;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A week drawn hour by hour: from eight to eighteen, earlier or later when something is there, Saturday and Sunday too. An
 * appointment is dragged to another half-hour; the same is done from its sheet, without a mouse.
 */
final class SemaineDAgenda extends Div {

    private static final int DEBUT = 8;
    private static final int FIN = 18;
    private static final int PAS = 30;

    private final AdresseDAgenda adresse;
    private final LocalDateTime maintenant;
    private final transient List<RendezVous> pris;
    private final transient List<CreneauOffert> libres;
    private final transient Function<RendezVous, String> nom;
    private final transient BiConsumer<RendezVous, LocalDateTime> deplacer;
    private final int premiere;
    private final int derniere;

    SemaineDAgenda(
            AdresseDAgenda adresse,
            LocalDateTime maintenant,
            List<RendezVous> pris,
            List<CreneauOffert> libres,
            Function<RendezVous, String> nom,
            BiConsumer<RendezVous, LocalDateTime> deplacer) {
        this.adresse = adresse;
        this.maintenant = maintenant;
        this.pris = pris;
        this.libres = libres;
        this.nom = nom;
        this.deplacer = deplacer;
        premiere = creneaux().mapToInt(un -> un.debut().getHour()).reduce(DEBUT, Math::min);
        derniere = creneaux().mapToInt(SemaineDAgenda::heureDeFin).reduce(FIN, Math::max);
        var jours = jours(pris, libres);
        addClassName("sem");
        getStyle().set("--jours", Integer.toString(jours)).set("--haut", Integer.toString(60 * (derniere - premiere)));
        add(heures());
        for (int rang = 0; rang < jours; rang++) {
            add(jour(adresse.du().plusDays(rang)));
        }
    }

    /** How many days are drawn from Monday on: to Friday, or to the last day with something. */
    static int jours(List<RendezVous> pris, List<CreneauOffert> libres) {
        return creneaux(pris, libres)
                .mapToInt(un -> un.debut().getDayOfWeek().getValue())
                .reduce(DayOfWeek.FRIDAY.getValue(), Math::max);
    }

    private Stream<Creneau> creneaux() {
        return creneaux(pris, libres);
    }

    private static Stream<Creneau> creneaux(List<RendezVous> pris, List<CreneauOffert> libres) {
        return Stream.concat(pris.stream().map(Agenda::creneau), libres.stream().map(CreneauOffert::creneau));
    }

    private static int heureDeFin(Creneau creneau) {
        var fin = creneau.fin();
        return fin.toLocalDate().isAfter(creneau.debut().toLocalDate())
                ? 24
                : fin.getHour() + (fin.getMinute() > 0 ? 1 : 0);
    }

    private Component heures() {
        var heures = new Div();
        heures.addClassName("h");
        heures.getElement().setAttribute("aria-hidden", "true");
        for (int heure = premiere; heure < derniere; heure++) {
            var marque = new Span(Francais.heure(LocalTime.of(heure, 0)));
            marque.getStyle().set("--t", Integer.toString(60 * (heure - premiere)));
            heures.add(marque);
        }
        return heures;
    }

    private Section jour(LocalDate jour) {
        var liste = new UnorderedList();
        pris.stream()
                .filter(un -> Agenda.creneau(un).debut().toLocalDate().equals(jour))
                .forEach(un -> liste.add(bloc(Agenda.creneau(un), lien(un))));
        libres.stream()
                .filter(libre -> libre.creneau().debut().toLocalDate().equals(jour))
                .forEach(libre -> liste.add(bloc(libre.creneau(), libre(libre))));
        var ceJour = jour.equals(maintenant.toLocalDate());
        var ecrit = Francais.jour(jour);
        var titre = new H2(Lien.vers(
                adresse.enJour(true).le(jour).lien(),
                ceJour
                        ? getTranslation("rendezvous.agenda.ceJour", jour.getDayOfMonth())
                        : Agenda.majuscule(ecrit.substring(0, ecrit.lastIndexOf(' ')))));
        var plage = new Div(cases(jour), liste);
        plage.addClassName("plage");
        var section = new Section(titre, plage);
        section.setClassName("auj", ceJour);
        if (ceJour) {
            section.getStyle().set("--maintenant", Integer.toString(minutes(maintenant.toLocalTime())));
        }
        return section;
    }

    /** The half-hours an appointment may be dropped on. */
    private Div cases(LocalDate jour) {
        var cases = new Div();
        cases.addClassName("cases");
        cases.getElement().setAttribute("aria-hidden", "true");
        for (int minute = 60 * premiere; minute < 60 * derniere; minute += PAS) {
            var debut = jour.atStartOfDay().plusMinutes(minute);
            if (debut.isAfter(maintenant)) {
                var libre = new Div();
                libre.getStyle().set("--t", Integer.toString(minute - 60 * premiere));
                cases.add(libre);
                recevoir(libre, debut);
            }
        }
        return cases;
    }

    private void recevoir(Component ou, LocalDateTime debut) {
        DropTarget.create(ou)
                .addDropListener(depose -> depose.getDragData()
                        .filter(RendezVous.class::isInstance)
                        .map(RendezVous.class::cast)
                        .ifPresent(un -> deplacer.accept(un, debut)));
    }

    /** Where an hour falls on the day as it is drawn. */
    private int minutes(LocalTime heure) {
        return Math.clamp(60L * (heure.getHour() - premiere) + heure.getMinute(), 0, 60 * (derniere - premiere));
    }

    private ListItem bloc(Creneau creneau, Component contenu) {
        var bloc = new ListItem(contenu);
        bloc.getStyle()
                .set("--t", Integer.toString(minutes(creneau.debut().toLocalTime())))
                .set("--d", Integer.toString(Math.max(30, creneau.minutes())));
        return bloc;
    }

    private Lien lien(RendezVous un) {
        var lien = Lien.vers(adresse.rendezVous(un.id()), "");
        lien.addClassNames("rv", un.etat().name().toLowerCase(Locale.ROOT));
        lien.add(gras(nom.apply(un)), etat(un));
        if (adresse.ouvre(un.id())) {
            lien.getElement().setAttribute("aria-current", "true");
        }
        if (un.etat() == EtatRendezVous.PRIS) {
            DragSource.create(lien).setDragData(un);
        }
        return lien;
    }

    private Span etat(RendezVous un) {
        var creneau = Agenda.creneau(un);
        var etat = new Span(
                Agenda.icone(un.etat(), creneau.mode()).dessin(),
                new Span(getTranslation(
                        un.etat() == EtatRendezVous.PRIS
                                ? "rendezvous.agenda.mode." + creneau.mode()
                                : "rendezvous.agenda.etat." + un.etat(),
                        creneau.heure())));
        etat.addClassName("st");
        return etat;
    }

    private Lien libre(CreneauOffert libre) {
        var etat = new Span(
                Icone.PLUS.dessin(),
                new Span(getTranslation(
                        "rendezvous.agenda.enLigne", libre.creneau().heure())));
        etat.addClassName("st");
        var bloc = Lien.vers(adresse.creneau(libre.id()), "");
        bloc.addClassName("libre");
        bloc.add(gras(getTranslation("rendezvous.agenda.libre")), etat);
        if (adresse.ouvre(libre.id())) {
            bloc.getElement().setAttribute("aria-current", "true");
        }
        if (libre.creneau().debut().isAfter(maintenant)) {
            recevoir(bloc, libre.creneau().debut());
        }
        return bloc;
    }

    private static Span gras(String texte) {
        var gras = new Span(texte);
        gras.addClassName("qui");
        return gras;
    }
}
