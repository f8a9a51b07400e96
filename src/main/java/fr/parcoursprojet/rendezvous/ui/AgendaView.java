package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.CreneauOffert;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.rendezvous.RendezVousId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.VoletDeRendezVous;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An agent's week or day: appointments and free slots; booked, moved, and who came said in one click (journey 18). */
@Route("agents/agenda")
@Menu(title = "rendezvous.menu", order = 30, icon = "cal")
@StyleSheet("rendezvous.css")
@RolesAllowed(Role.Noms.REFERENT)
class AgendaView extends PageBureau implements BeforeEnterObserver {

    private final LesRendezVous rendezVous;
    private final Demandes demandes;
    private final Noms noms;
    private final Visiteurs visiteurs;
    private final List<VoletDeRendezVous> volets;
    private final AgentId agent;
    private final Clock horloge;
    private final Nav vues = new Nav();
    private final Bouton avant =
            Bouton.icone(Icone.GAUCHE, "", () -> aller(adresse().suivante(-1)));
    private final Bouton apres =
            Bouton.icone(Icone.CHEV, "", () -> aller(adresse().suivante(1)));
    private AdresseDAgenda adresse;
    private transient Map<RendezVousId, Visiteur> venus = Map.of();

    AgendaView(
            LesRendezVous rendezVous,
            Demandes demandes,
            Noms noms,
            Visiteurs visiteurs,
            List<VoletDeRendezVous> volets,
            Moi moi,
            Clock horloge) {
        this.rendezVous = rendezVous;
        this.demandes = demandes;
        this.noms = noms;
        this.visiteurs = visiteurs;
        this.volets = volets;
        this.agent = moi.exigerAgent();
        this.horloge = horloge;
        this.adresse = AdresseDAgenda.lire(QueryParameters.empty(), aujourdhui());
        vues.addClassName("vues");
        vues.getElement().setAttribute("aria-label", getTranslation("rendezvous.agenda.vues"));
        outils(
                avant,
                Bouton.second(getTranslation("rendezvous.agenda.aujourdhui"), () -> aller(adresse.le(aujourdhui()))),
                apres,
                vues,
                Bouton.second(
                                getTranslation("rendezvous.agenda.offrir"),
                                () -> new OffreDeCreneaux(rendezVous, premierJour(), this::montrer).open())
                        .avec(Icone.CAL),
                Bouton.principal(
                                getTranslation("rendezvous.prise.fixer"),
                                () -> prendre(ChampsDuCreneau.neuf(premierJour())))
                        .avec(Icone.PLUS));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        adresse = AdresseDAgenda.lire(entree.getLocation().getQueryParameters(), aujourdhui());
        montrer();
    }

    private void montrer() {
        var du = adresse.du();
        var pris = rendezVous.agenda(agent, du, adresse.au());
        var libres = rendezVous.libres(agent, du, adresse.au());
        titre(
                adresse.unJour()
                        ? Agenda.majuscule(Francais.jour(du))
                        : getTranslation(
                                "rendezvous.agenda.titre",
                                du.getDayOfMonth(),
                                du.plusDays(SemaineDAgenda.jours(pris, libres) - 1L)));
        nommer(avant, adresse.unJour() ? "rendezvous.agenda.veille" : "rendezvous.agenda.avant");
        nommer(apres, adresse.unJour() ? "rendezvous.agenda.lendemain" : "rendezvous.agenda.apres");
        vues.removeAll();
        vues.add(vue("rendezvous.agenda.enSemaine", false), vue("rendezvous.agenda.enJour", true));
        venus = visiteurs.de(pris);
        volet(adresse.unJour() ? jour(pris, libres) : semaine(pris, libres));
        detail(pris, libres);
    }

    private Component semaine(List<RendezVous> pris, List<CreneauOffert> libres) {
        return new SemaineDAgenda(adresse, maintenant(), pris, libres, this::nom, this::deplacer);
    }

    private Component jour(List<RendezVous> pris, List<CreneauOffert> libres) {
        return new LignesDuJour(
                adresse, maintenant(), pris, libres, this::visiteur, rendezVous, this::montrerEtRevenir);
    }

    private void montrerEtRevenir(String ligne) {
        montrer();
        dans(LignesDuJour.class).forEach(lignes -> lignes.revenirA(ligne));
    }

    private void montrerEtRevenirALaFiche() {
        montrer();
        dans(FicheDeRendezVous.class).forEach(FicheDeRendezVous::revenir);
    }

    private <C> Stream<C> dans(Class<C> type) {
        return getChildren()
                .flatMap(Component::getChildren)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private void detail(List<RendezVous> pris, List<CreneauOffert> libres) {
        var choisi =
                pris.stream().filter(un -> adresse.ouvre(un.id())).findFirst().map(this::fiche);
        var libre = libres.stream()
                .filter(un -> adresse.ouvre(un.id()))
                .findFirst()
                .map(un -> (Component) new FicheDeCreneau(un, rendezVous, () -> prendre(un.creneau()), this::montrer));
        choisi.or(() -> libre)
                .ifPresentOrElse(
                        fiche -> detail(getTranslation("rendezvous.agenda.detail"), fiche),
                        () -> detail(getTranslation("rendezvous.agenda.resumeNom"), resume(pris, libres)));
    }

    private Component fiche(RendezVous un) {
        return new FicheDeRendezVous(
                rendezVous, un, visiteur(un), maintenant(), volets, this::montrerEtRevenirALaFiche);
    }

    private void prendre(Creneau propose) {
        PriseDeRendezVous.chercher(propose, rendezVous, demandes, noms, this::montrer)
                .open();
    }

    /** A drop is easily a slip, and the person would be told: it is asked first. */
    private void deplacer(RendezVous un, LocalDateTime debut) {
        var creneau = Agenda.creneau(un);
        var vers = new Creneau(debut, creneau.minutes(), creneau.mode(), creneau.lieu());
        Confirmation.demander(
                getTranslation("rendezvous.deplacement.titre"),
                getTranslation(
                        visiteur(un).parEmail() ? "rendezvous.deplacement.phrase" : "rendezvous.appel.deplacement",
                        nom(un),
                        getTranslation("rendezvous.quand", Francais.jour(debut.toLocalDate()), vers.heure())),
                getTranslation("rendezvous.prise.deplacer"),
                () -> {
                    try {
                        rendezVous.deplacer(un.id(), vers, un.sequence());
                        Annonce.fait(getTranslation(
                                visiteur(un).parEmail() ? "rendezvous.prise.deplace" : "rendezvous.appel.deplace"));
                    } finally {
                        montrer();
                    }
                });
    }

    private Component[] resume(List<RendezVous> pris, List<CreneauOffert> libres) {
        return new Component[] {
            Titre.deux(getTranslation(adresse.unJour() ? "rendezvous.agenda.jour" : "rendezvous.agenda.semaine")),
            new Paragraph(getTranslation("rendezvous.agenda.resume", pris.size(), libres.size())),
            passes(pris),
            Lien.vers("agents/agenda/disponibilites", getTranslation("rendezvous.dispo.titre"))
                    .icone(Icone.REGLAGE)
                    .bouton(),
            Lien.vers("agents/agenda/presence", getTranslation("rendezvous.presence.lien"))
                    .icone(Icone.GRAPH)
                    .bouton()
        };
    }

    /** How those that are over went. */
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

    private Lien vue(String cle, boolean unJour) {
        var lien = Lien.vers(adresse.enJour(unJour).lien(), getTranslation(cle)).bouton();
        if (adresse.unJour() == unJour) {
            lien.getElement().setAttribute("aria-current", "true");
        }
        return lien;
    }

    private void nommer(Bouton bouton, String cle) {
        bouton.setAriaLabel(getTranslation(cle));
        bouton.setTooltipText(getTranslation(cle));
    }

    private Visiteur visiteur(RendezVous un) {
        return Objects.requireNonNull(venus.get(un.id()), "somebody comes");
    }

    private String nom(RendezVous un) {
        return visiteur(un).nom();
    }

    private void aller(AdresseDAgenda vers) {
        UI.getCurrent().navigate(vers.lien());
    }

    private AdresseDAgenda adresse() {
        return adresse;
    }

    private LocalDate premierJour() {
        var demain = aujourdhui().plusDays(1);
        return adresse.du().isAfter(demain) ? adresse.du() : demain;
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge);
    }
}
