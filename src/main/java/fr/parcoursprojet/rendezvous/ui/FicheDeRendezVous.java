package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.LocalDateTime;
import java.util.List;

/** One appointment of the agenda: who, when, what became of it, and what comes after. */
final class FicheDeRendezVous extends Div {

    private final LesRendezVous rendezVous;
    private final RendezVous un;
    private final Runnable suite;

    FicheDeRendezVous(
            LesRendezVous rendezVous,
            RendezVous un,
            Demande demande,
            String nom,
            LocalDateTime maintenant,
            Runnable suite) {
        this.rendezVous = rendezVous;
        this.un = un;
        this.suite = suite;
        addClassName("fiche-rv");
        var creneau = AgendaView.creneau(un);
        var quand =
                getTranslation("rendezvous.quand", Francais.jour(creneau.debut().toLocalDate()), creneau.heure());
        var telephone = demande.situation().telephone();
        var contact = new Paragraph(demande.numero() + (telephone == null ? "" : " · " + telephone.lisible()));
        contact.addClassNames("num", "muted");
        add(
                pastille(),
                new H2(Lien.vers("agents/dossiers/" + demande.numero() + "/rendez-vous", nom)),
                new Paragraph(AgendaView.majuscule(quand) + (creneau.lieu().isEmpty() ? "" : ", " + creneau.lieu())),
                contact);
        if (un.etat() == EtatRendezVous.PRIS) {
            add(venue(!creneau.debut().isAfter(maintenant)));
        }
        if (telephone != null) {
            add(Lien.dehors("tel:" + telephone.valeur(), getTranslation("rendezvous.agenda.appeler", nom))
                    .icone(Icone.TEL)
                    .bouton());
        }
        if (un.etat() == EtatRendezVous.MANQUE || un.etat() == EtatRendezVous.EXCUSE) {
            proposer();
        }
    }

    /** Coming or not is said once the hour has struck; an excuse may come before. */
    private Div venue(boolean commence) {
        var venue = new Div(new H3(getTranslation("rendezvous.agenda.noter")));
        venue.addClassName("venue");
        if (commence) {
            venue.add(geste("rendezvous.agenda.venu", Icone.OK, () -> rendezVous.venu(un.id())));
        }
        venue.add(geste("rendezvous.agenda.excuse", Icone.PAUSE, () -> rendezVous.excuse(un.id())));
        if (commence) {
            venue.add(geste("rendezvous.agenda.nonVenu", Icone.ABSENT, () -> rendezVous.nonVenu(un.id())));
        }
        return venue;
    }

    private void proposer() {
        if (rendezVous.du(un.dossier()).stream().allMatch(autre -> autre.etat().estPasse())) {
            add(geste("rendezvous.agenda.autreJour", Icone.CAL, () -> {
                rendezVous.proposer(un.dossier(), List.of());
                Annonce.fait(getTranslation("rendezvous.onglet.propose"));
            }));
        }
    }

    private Bouton geste(String cle, Icone icone, Runnable action) {
        return Bouton.second(getTranslation(cle), () -> {
                    action.run();
                    suite.run();
                })
                .avec(icone);
    }

    private Pastille pastille() {
        var mot = getTranslation("rendezvous.etat." + un.etat());
        return switch (un.etat()) {
            case HONORE -> Pastille.ok(mot);
            case MANQUE -> new Pastille(Ton.ALERTE, Icone.ABSENT, mot);
            case EXCUSE -> new Pastille(Ton.NEUTRE, Icone.PAUSE, mot);
            case PRIS, PROPOSE -> new Pastille(Ton.INFO, Icone.CAL, mot);
        };
    }
}
