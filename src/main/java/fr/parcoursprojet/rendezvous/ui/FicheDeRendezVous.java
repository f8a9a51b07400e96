package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.VoletDeRendezVous;
import java.time.LocalDateTime;
import java.util.List;

/** One appointment of the agenda: who, when, what became of it, and what comes after. */
final class FicheDeRendezVous extends Div {

    private final transient LesRendezVous rendezVous;
    private final transient RendezVous un;
    private final transient Visiteur visiteur;
    private final LocalDateTime maintenant;
    private final Lien titre;
    private final transient Runnable suite;

    FicheDeRendezVous(
            LesRendezVous rendezVous,
            RendezVous un,
            Visiteur visiteur,
            LocalDateTime maintenant,
            List<VoletDeRendezVous> volets,
            Runnable suite) {
        this.rendezVous = rendezVous;
        this.un = un;
        this.visiteur = visiteur;
        this.maintenant = maintenant;
        this.suite = suite;
        addClassName("fiche-rv");
        var creneau = Agenda.creneau(un);
        var quand =
                getTranslation("rendezvous.quand", Francais.jour(creneau.debut().toLocalDate()), creneau.heure());
        var telephone = visiteur.telephone();
        var contact = new Paragraph(visiteur.reference() + (telephone == null ? "" : " · " + telephone.lisible()));
        contact.addClassNames("num", "muted");
        titre = Lien.vers(visiteur.adresse(), visiteur.nom());
        add(
                Agenda.pastille(un.etat(), getTranslation("rendezvous.etat." + un.etat())),
                new H2(titre),
                new Paragraph(getTranslation("rendezvous.sujet." + un.sujet()) + ". " + Agenda.majuscule(quand)
                        + (creneau.lieu().isEmpty() ? "" : ", " + creneau.lieu())),
                contact);
        var venue = new Venue(un, "", maintenant, rendezVous, suite);
        if (venue.isVisible()) {
            add(new H3(getTranslation("rendezvous.agenda.noter")), venue);
        }
        if (un.dossier() != null) {
            volets.forEach(volet -> volet.du(un.duDossier()).ifPresent(this::add));
        }
        if (telephone != null) {
            add(Lien.dehors("tel:" + telephone.valeur(), getTranslation("rendezvous.agenda.appeler", visiteur.nom()))
                    .icone(Icone.TEL)
                    .bouton());
        }
        if (un.etat() == EtatRendezVous.PRIS) {
            deplacerOuAnnuler();
        } else if (un.etat() != EtatRendezVous.HONORE) {
            proposer();
        }
    }

    /** Back to it, once it is drawn anew. */
    void revenir() {
        titre.focus();
    }

    private void deplacerOuAnnuler() {
        add(
                Bouton.second(
                                getTranslation("rendezvous.prise.deplacer"),
                                () -> PriseDeRendezVous.deplacer(un, visiteur.parEmail(), rendezVous, suite)
                                        .open())
                        .avec(Icone.REFAIRE),
                Bouton.danger(
                                getTranslation("rendezvous.annulation.titre"),
                                () -> new Annulation(un, visiteur.parEmail(), rendezVous, suite).open())
                        .avec(Icone.CROIX));
    }

    /** Only once: when something else is set or proposed already, there is nothing to offer. */
    private void proposer() {
        if (un.dossier() == null) {
            // somebody who called has no screen to choose on: another time is agreed with them
            add(Lien.vers(visiteur.adresse() + "?rendez-vous=1", getTranslation("rendezvous.prise.fixer"))
                    .icone(Icone.PLUS)
                    .bouton());
        } else if (rendezVous.du(un.duDossier()).stream()
                .allMatch(autre -> autre.etat().estPasse())) {
            add(
                    Bouton.second(getTranslation("rendezvous.agenda.autreJour"), () -> {
                                rendezVous.proposer(un.duDossier(), List.of());
                                Annonce.fait(getTranslation("rendezvous.onglet.propose"));
                                suite.run();
                            })
                            .avec(Icone.CAL),
                    Bouton.second(
                                    getTranslation("rendezvous.prise.fixer"),
                                    () -> PriseDeRendezVous.pour(
                                                    un.duDossier(),
                                                    ChampsDuCreneau.neuf(maintenant
                                                            .toLocalDate()
                                                            .plusDays(1)),
                                                    rendezVous,
                                                    suite)
                                            .open())
                            .avec(Icone.PLUS));
        }
    }
}
