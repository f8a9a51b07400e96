package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import java.time.LocalDateTime;

/** Came, excused, did not come: one click, that another one corrects. */
final class Venue extends Div {

    private final RendezVous un;
    private final String qui;
    private final transient Runnable suite;

    /**
     * Coming or not is said once the hour has struck; an excuse may come before.
     *
     * @param qui said aloud after each word where several people are listed; empty where one is
     */
    Venue(RendezVous un, String qui, LocalDateTime maintenant, LesRendezVous rendezVous, Runnable suite) {
        this.un = un;
        this.qui = qui;
        this.suite = suite;
        addClassName("venue");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("rendezvous.agenda.noter"));
        var commence = !Agenda.creneau(un).debut().isAfter(maintenant);
        if (commence) {
            geste("rendezvous.agenda.venu", Icone.OK, EtatRendezVous.HONORE, () -> rendezVous.venu(un.id()));
        }
        geste("rendezvous.agenda.excuse", Icone.PAUSE, EtatRendezVous.EXCUSE, () -> rendezVous.excuse(un.id()));
        if (commence) {
            geste("rendezvous.agenda.nonVenu", Icone.ABSENT, EtatRendezVous.MANQUE, () -> rendezVous.nonVenu(un.id()));
        }
        setVisible(un.etat() != EtatRendezVous.PROPOSE && un.etat() != EtatRendezVous.ANNULE);
    }

    private void geste(String cle, Icone icone, EtatRendezVous etat, Runnable action) {
        var deja = un.etat() == etat;
        var mot = getTranslation(cle);
        var bouton = Bouton.second(mot, () -> {
                    if (!deja) {
                        action.run();
                        suite.run();
                    }
                })
                .avec(icone);
        if (!qui.isEmpty()) {
            bouton.setAriaLabel(getTranslation("rendezvous.agenda.noterDe", mot, qui));
        }
        bouton.getElement().setAttribute("aria-pressed", Boolean.toString(deja));
        add(bouton);
    }
}
