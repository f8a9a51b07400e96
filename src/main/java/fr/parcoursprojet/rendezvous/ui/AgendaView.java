package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.CreneauOffert;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** An agent's week: appointments and free slots; who came is said in one click (journey 18). */
@Route("agents/agenda")
@Menu(title = "rendezvous.menu", order = 30, icon = "cal")
@StyleSheet("rendezvous.css")
@RolesAllowed(Role.Noms.REFERENT)
class AgendaView extends PageBureau implements BeforeEnterObserver {

    private static final int DEBUT = 8;

    private final LesRendezVous rendezVous;
    private final Demandes demandes;
    private final Noms noms;
    private final AgentId agent;
    private final Clock horloge;

    AgendaView(LesRendezVous rendezVous, Demandes demandes, Noms noms, Moi moi, Clock horloge) {
        this.rendezVous = rendezVous;
        this.demandes = demandes;
        this.noms = noms;
        this.agent = moi.exigerAgent();
        this.horloge = horloge;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var adresse = entree.getLocation().getQueryParameters();
        var jour =
                adresse.getSingleParameter("semaine").flatMap(AgendaView::jour).orElse(aujourdhui());
        montrer(
                jour.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                adresse.getSingleParameter("rendez-vous"));
    }

    private void montrer(LocalDate lundi, Optional<String> choisi) {
        var vendredi = lundi.plusDays(4);
        titre(getTranslation("rendezvous.agenda.titre", lundi.getDayOfMonth(), vendredi));
        outils(
                Bouton.icone(Icone.GAUCHE, getTranslation("rendezvous.agenda.avant"), () -> aller(lundi.minusWeeks(1))),
                Bouton.second(getTranslation("rendezvous.agenda.aujourdhui"), () -> aller(aujourdhui())),
                Bouton.icone(Icone.CHEV, getTranslation("rendezvous.agenda.apres"), () -> aller(lundi.plusWeeks(1))),
                Bouton.principal(
                                getTranslation("rendezvous.agenda.offrir"),
                                () -> new OffreDeCreneaux(rendezVous, premierJour(lundi), () -> aller(lundi)).open())
                        .avec(Icone.PLUS));
        var pris = rendezVous.agenda(agent, lundi, lundi.plusDays(6));
        var libres = rendezVous.libres(agent, lundi, lundi.plusDays(6));
        var semaine = new Div(heures());
        semaine.addClassName("sem");
        for (int rang = 0; rang < 5; rang++) {
            semaine.add(jour(lundi, lundi.plusDays(rang), pris, libres, choisi));
        }
        volet(semaine);
        pris.stream()
                .filter(un -> choisi.filter(un.id().toString()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        un -> {
                            var demande = demandes.de(un.dossier());
                            detail(
                                    getTranslation("rendezvous.agenda.detail"),
                                    new FicheDeRendezVous(
                                            rendezVous,
                                            un,
                                            demande,
                                            nom(demande),
                                            LocalDateTime.now(horloge),
                                            () -> montrer(lundi, choisi)));
                        },
                        () -> detail(getTranslation("rendezvous.agenda.semaine"), resume(pris, libres)));
    }

    private Component heures() {
        var heures = new Div();
        heures.addClassName("h");
        heures.getElement().setAttribute("aria-hidden", "true");
        for (int heure = DEBUT; heure < DEBUT + 10; heure++) {
            var marque = new Span(heure + "\u00a0h");
            marque.getStyle().set("--t", Integer.toString(60 * (heure - DEBUT)));
            heures.add(marque);
        }
        return heures;
    }

    private Section jour(
            LocalDate lundi,
            LocalDate jour,
            List<RendezVous> pris,
            List<CreneauOffert> libres,
            Optional<String> choisi) {
        var liste = new UnorderedList();
        pris.stream()
                .filter(un -> creneau(un).debut().toLocalDate().equals(jour))
                .forEach(un -> liste.add(bloc(
                        creneau(un),
                        lien(
                                lundi,
                                un,
                                choisi.filter(un.id().toString()::equals).isPresent()))));
        libres.stream()
                .filter(libre -> libre.creneau().debut().toLocalDate().equals(jour))
                .forEach(libre -> liste.add(bloc(libre.creneau(), libre(libre))));
        var ecrit = Francais.jour(jour);
        var titre = new H2(
                jour.equals(aujourdhui())
                        ? getTranslation("rendezvous.agenda.ceJour", jour.getDayOfMonth())
                        : majuscule(ecrit.substring(0, ecrit.lastIndexOf(' '))));
        var section = new Section(titre, liste);
        section.setClassName("auj", jour.equals(aujourdhui()));
        if (jour.equals(aujourdhui())) {
            section.getStyle().set("--maintenant", Integer.toString(minutes(LocalTime.now(horloge))));
        }
        return section;
    }

    /** Where an hour falls on the day, which shows ten of them. */
    private static int minutes(LocalTime heure) {
        return Math.clamp(60L * (heure.getHour() - DEBUT) + heure.getMinute(), 0, 600);
    }

    private static ListItem bloc(Creneau creneau, Component contenu) {
        var bloc = new ListItem(contenu);
        bloc.getStyle()
                .set("--t", Integer.toString(minutes(creneau.debut().toLocalTime())))
                .set("--d", Integer.toString(Math.max(30, creneau.minutes())));
        return bloc;
    }

    private Lien lien(LocalDate lundi, RendezVous un, boolean ici) {
        var lien = Lien.vers("agents/agenda?semaine=" + lundi + "&rendez-vous=" + un.id(), "");
        lien.addClassNames("rv", un.etat().name().toLowerCase(Locale.ROOT));
        lien.add(gras(nom(un)), etat(un));
        if (ici) {
            lien.getElement().setAttribute("aria-current", "true");
        }
        return lien;
    }

    private Span etat(RendezVous un) {
        var creneau = creneau(un);
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

    private Div libre(CreneauOffert libre) {
        var etat = new Span(
                Icone.PLUS.dessin(),
                new Span(getTranslation(
                        "rendezvous.agenda.enLigne", libre.creneau().heure())));
        etat.addClassName("st");
        var bloc = new Div(gras(getTranslation("rendezvous.agenda.libre")), etat);
        bloc.addClassName("libre");
        return bloc;
    }

    private Component[] resume(List<RendezVous> pris, List<CreneauOffert> libres) {
        return new Component[] {
            Titre.deux(getTranslation("rendezvous.agenda.semaine")),
            new Paragraph(getTranslation("rendezvous.agenda.resume", pris.size(), libres.size())),
            passes(pris)
        };
    }

    /** How those of the week that are over went. */
    private Paragraph passes(List<RendezVous> pris) {
        var venus = nombre(pris, EtatRendezVous.HONORE);
        var excuses = nombre(pris, EtatRendezVous.EXCUSE);
        var manques = nombre(pris, EtatRendezVous.MANQUE);
        var passes = venus + excuses + manques;
        var phrase = new Paragraph(getTranslation("rendezvous.agenda.passes", passes, venus, excuses, manques));
        phrase.setVisible(passes > 0);
        return phrase;
    }

    private static int nombre(List<RendezVous> pris, EtatRendezVous etat) {
        return (int) pris.stream().filter(un -> un.etat() == etat).count();
    }

    private String nom(Demande demande) {
        return noms.affiche(demande.demandeur(), demande.situation().nomComplet());
    }

    private String nom(RendezVous un) {
        return nom(demandes.de(un.dossier()));
    }

    private void aller(LocalDate jour) {
        UI.getCurrent().navigate("agents/agenda", QueryParameters.of("semaine", jour.toString()));
    }

    private LocalDate premierJour(LocalDate lundi) {
        var demain = aujourdhui().plusDays(1);
        return lundi.isAfter(demain) ? lundi : demain;
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private static Optional<LocalDate> jour(String ecrit) {
        try {
            return Optional.of(LocalDate.parse(ecrit));
        } catch (java.time.format.DateTimeParseException autreForme) {
            return Optional.empty();
        }
    }

    static String majuscule(String texte) {
        return texte.substring(0, 1).toUpperCase(Locale.FRANCE) + texte.substring(1);
    }

    static Creneau creneau(RendezVous un) {
        return Objects.requireNonNull(un.creneau(), "an appointment has a time");
    }

    private static Span gras(String texte) {
        var gras = new Span(texte);
        gras.addClassName("qui");
        return gras;
    }
}
