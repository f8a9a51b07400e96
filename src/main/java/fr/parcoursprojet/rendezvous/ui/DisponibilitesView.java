package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.rendezvous.Abonnements;
import fr.parcoursprojet.rendezvous.Disponibilite;
import fr.parcoursprojet.rendezvous.DisponibiliteEnCours;
import fr.parcoursprojet.rendezvous.Disponibilites;
import fr.parcoursprojet.rendezvous.Fermeture;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;

/** What an agent gives each week, and the days they receive nobody. */
@Route("agents/agenda/disponibilites")
@StyleSheet("rendezvous.css")
@RolesAllowed(Role.Noms.REFERENT)
class DisponibilitesView extends PageBureau {

    private final Disponibilites disponibilites;
    private final Clock horloge;
    private final Div corps = new Div();

    DisponibilitesView(
            Disponibilites disponibilites,
            Abonnements abonnements,
            @Value("${portail.adresse}") URI portail,
            Clock horloge) {
        this.disponibilites = disponibilites;
        this.horloge = horloge;
        titre(getTranslation("rendezvous.dispo.titre"));
        outils(
                Lien.vers("agents/agenda", getTranslation("rendezvous.onglet.agenda"))
                        .icone(Icone.CAL)
                        .bouton(),
                Bouton.principal(getTranslation("rendezvous.dispo.ajouter"), this::ajouter)
                        .avec(Icone.PLUS));
        corps.addClassName("dispos");
        volet(corps, new AbonnementDAgenda(abonnements, portail.toString().replaceFirst("/+$", "")));
        montrer();
    }

    private void montrer() {
        corps.removeAll();
        corps.add(chaqueSemaine(), fermetures());
    }

    private Section chaqueSemaine() {
        var phrase = new Paragraph(getTranslation("rendezvous.dispo.phrase"));
        phrase.addClassName("muted");
        var donnees = disponibilites.enCours();
        return new Section(
                Titre.deux(getTranslation("rendezvous.dispo.chaqueSemaine")),
                phrase,
                donnees.isEmpty()
                        ? new EtatVide(getTranslation("rendezvous.dispo.vide"))
                        : liste(donnees.stream().map(this::ligne).toList()));
    }

    private Section fermetures() {
        var fermetures = disponibilites.fermetures();
        var section = new Section(Titre.deux(getTranslation("rendezvous.fermeture.titre")));
        if (fermetures.isEmpty()) {
            section.add(new Paragraph(getTranslation("rendezvous.fermeture.vide")));
        } else {
            section.add(liste(fermetures.stream().map(this::ligne).toList()));
        }
        section.add(Bouton.second(
                        getTranslation("rendezvous.fermeture.fermer"),
                        () -> new SaisieDeFermeture(LocalDate.now(horloge).plusDays(1), disponibilites, this::montrer)
                                .open())
                .avec(Icone.VERROU));
        return section;
    }

    private static UnorderedList liste(List<ListItem> lignes) {
        var liste = new UnorderedList(lignes.toArray(ListItem[]::new));
        liste.addClassName("card");
        liste.getElement().setAttribute("role", "list");
        return liste;
    }

    private ListItem ligne(DisponibiliteEnCours une) {
        var donnee = une.disponibilite();
        var quand = getTranslation(
                "rendezvous.dispo.quand",
                getTranslation("rendezvous.dispo.jour." + donnee.jour()),
                Francais.heure(donnee.de()),
                Francais.heure(donnee.a()));
        var ou = donnee.lieu().isEmpty() ? getTranslation("rendezvous.mode." + donnee.mode()) : donnee.lieu();
        var au = donnee.au();
        var comment = getTranslation("rendezvous.dispo.comment", donnee.creneaux(), donnee.minutes(), ou)
                + (au == null ? "" : " " + getTranslation("rendezvous.dispo.jusque", Francais.date(au)));
        return rang(
                quand,
                comment,
                Bouton.second(
                        getTranslation("rendezvous.dispo.modifier"),
                        () -> saisir(donnee, nouvelle -> disponibilites.remplacer(une.id(), nouvelle))),
                Bouton.danger(
                        getTranslation("rendezvous.dispo.arreter"),
                        () -> Confirmation.demander(
                                getTranslation("rendezvous.dispo.arreterTitre"),
                                getTranslation("rendezvous.dispo.arreterPhrase"),
                                getTranslation("rendezvous.dispo.arreter"),
                                () -> {
                                    disponibilites.arreter(une.id());
                                    montrer();
                                    Annonce.fait(getTranslation("rendezvous.dispo.arrete"));
                                })));
    }

    private ListItem ligne(Fermeture une) {
        return rang(
                getTranslation("rendezvous.fermeture.jours", Francais.date(une.du()), Francais.date(une.au())),
                une.motif(),
                Bouton.second(getTranslation("rendezvous.fermeture.rouvrir"), () -> {
                    disponibilites.rouvrir(une.id());
                    montrer();
                    Annonce.fait(getTranslation("rendezvous.fermeture.rouvert"));
                }));
    }

    /** Each button says aloud of which line it is. */
    private static ListItem rang(String quoi, String precision, Bouton... gestes) {
        var gras = new Span(quoi);
        gras.addClassName("qui");
        var comment = new Span(precision);
        comment.addClassName("muted");
        var texte = new Div(gras, comment);
        texte.addClassName("tx");
        for (var geste : gestes) {
            geste.setAriaLabel(geste.getText() + ", " + quoi);
        }
        var act = new Div((Component[]) gestes);
        act.addClassName("gestes");
        return new ListItem(texte, act);
    }

    private void ajouter() {
        saisir(
                new Disponibilite(
                        DayOfWeek.TUESDAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        ChampsDuCreneau.MINUTES,
                        Mode.SUR_PLACE,
                        "",
                        LocalDate.now(horloge).plusDays(1),
                        null),
                disponibilites::ajouter);
    }

    private void saisir(Disponibilite proposee, Consumer<Disponibilite> action) {
        new SaisieDeDisponibilite(proposee, LocalDate.now(horloge).plusDays(1), action, this::montrer).open();
    }
}
