package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Frise;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** The tab of a dossier: its appointments, and the invitation to choose one. */
@org.springframework.stereotype.Component
class OngletRendezVous implements OngletDossier {

    private final LesRendezVous rendezVous;
    private final Moi moi;
    private final Clock horloge;

    OngletRendezVous(LesRendezVous rendezVous, Moi moi, Clock horloge) {
        this.rendezVous = rendezVous;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** The pane; it brings its own look to the page of another module. */
    @StyleSheet("rendezvous.css")
    static final class Volet extends Div {
        private Volet() {
            addClassName("rendezvous-onglet");
            getElement().setAttribute("tabindex", "-1");
        }
    }

    @Override
    public String nom() {
        return "rendez-vous";
    }

    @Override
    public int rang() {
        return 50;
    }

    @Override
    public Component contenu(DossierId dossier) {
        var volet = new Volet();
        dessiner(volet, dossier);
        return volet;
    }

    private void dessiner(Div volet, DossierId dossier) {
        volet.removeAll();
        var tous = rendezVous.du(dossier);
        if (tous.isEmpty()) {
            volet.add(new EtatVide(volet.getTranslation("rendezvous.onglet.vide")));
        }
        var frise = new Frise();
        tous.forEach(un -> ajouter(volet, frise, un));
        volet.add(frise);
        if (!moi.a(Role.REFERENT)) {
            return;
        }
        Runnable ensuite = () -> {
            dessiner(volet, dossier);
            volet.getElement().callJsFunction("focus");
        };
        tous.stream()
                .filter(un -> un.etat() == EtatRendezVous.PRIS)
                .findFirst()
                .ifPresentOrElse(un -> gestes(volet, un, ensuite), () -> prises(volet, dossier, tous, ensuite));
        volet.add(Lien.vers("agents/agenda", volet.getTranslation("rendezvous.onglet.agenda")));
    }

    /** On the appointment that is set: who came, another time, none. */
    private void gestes(Div volet, RendezVous un, Runnable ensuite) {
        volet.add(
                new Venue(un, "", LocalDateTime.now(horloge), rendezVous, ensuite),
                Bouton.second(
                                volet.getTranslation("rendezvous.prise.deplacer"),
                                () -> PriseDeRendezVous.deplacer(un, true, rendezVous, ensuite)
                                        .open())
                        .avec(Icone.REFAIRE),
                Bouton.danger(
                                volet.getTranslation("rendezvous.annulation.titre"),
                                () -> new Annulation(un, true, rendezVous, ensuite).open())
                        .avec(Icone.CROIX));
    }

    private void prises(Div volet, DossierId dossier, List<RendezVous> tous, Runnable ensuite) {
        var propose = ChampsDuCreneau.neuf(LocalDate.now(horloge).plusDays(1));
        volet.add(Bouton.principal(
                        volet.getTranslation("rendezvous.prise.fixer"),
                        () -> PriseDeRendezVous.pour(dossier, propose, rendezVous, ensuite)
                                .open())
                .avec(Icone.PLUS));
        if (tous.stream().allMatch(un -> un.etat().estPasse())) {
            volet.add(Bouton.second(volet.getTranslation("rendezvous.onglet.proposer"), () -> {
                        rendezVous.proposer(dossier, List.of());
                        Annonce.fait(volet.getTranslation("rendezvous.onglet.propose"));
                        ensuite.run();
                    })
                    .avec(Icone.CAL));
        }
    }

    private static String quand(Div volet, Creneau creneau) {
        var quand = volet.getTranslation(
                "rendezvous.quand", Francais.jour(creneau.debut().toLocalDate()), creneau.heure());
        var ou = creneau.lieu().isEmpty() ? volet.getTranslation("rendezvous.mode." + creneau.mode()) : creneau.lieu();
        return quand.substring(0, 1).toUpperCase(Locale.FRANCE) + quand.substring(1) + ". " + ou;
    }

    private static void ajouter(Div volet, Frise frise, RendezVous un) {
        var etat = volet.getTranslation("rendezvous.etat." + un.etat());
        var creneau = un.creneau();
        if (creneau == null) {
            frise.fait(Icone.CAL, etat, volet.getTranslation("rendezvous.onglet.attend"));
            return;
        }
        frise.fait(
                Agenda.icone(un.etat(), creneau.mode()),
                un.etat() == EtatRendezVous.MANQUE ? Ton.ALERTE : Ton.NEUTRE,
                etat,
                quand(volet, creneau));
    }
}
