package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.rendezvous.CreneauOffert;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;

/** A free slot of the agenda: take it for somebody, or take it back. */
final class FicheDeCreneau extends Div {

    FicheDeCreneau(CreneauOffert libre, LesRendezVous rendezVous, Runnable prendre, Runnable suite) {
        addClassName("fiche-rv");
        var creneau = libre.creneau();
        var quand =
                getTranslation("rendezvous.quand", Francais.jour(creneau.debut().toLocalDate()), creneau.heure());
        var ou = creneau.lieu().isEmpty() ? getTranslation("rendezvous.mode." + creneau.mode()) : creneau.lieu();
        add(
                new H2(getTranslation("rendezvous.agenda.libre")),
                new Paragraph(Agenda.majuscule(quand)),
                new Paragraph(getTranslation("rendezvous.creneau.duree", creneau.minutes(), ou)),
                Bouton.second(getTranslation("rendezvous.prise.ici"), prendre).avec(Icone.PLUS),
                Bouton.danger(getTranslation("rendezvous.creneau.retirer"), () -> {
                            rendezVous.retirer(libre.id());
                            suite.run();
                            Annonce.fait(getTranslation("rendezvous.creneau.retire"));
                        })
                        .avec(Icone.CORBEILLE));
    }
}
