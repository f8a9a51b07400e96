package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;

/** The service cancels an appointment, with a word the person reads; who has no e-mail is called. */
final class Annulation extends Dialog {

    /**
     * @param ecrit whether an e-mail leaves to them
     */
    Annulation(RendezVous un, boolean ecrit, LesRendezVous rendezVous, Runnable ensuite) {
        setHeaderTitle(getTranslation("rendezvous.annulation.titre"));
        setCloseOnOutsideClick(false);
        var mot = new TextField(getTranslation("rendezvous.annulation.mot"));
        mot.setHelperText(getTranslation("rendezvous.annulation.motAide"));
        mot.setMaxLength(500);
        mot.setWidthFull();
        mot.setAutofocus(true);
        mot.setVisible(ecrit);
        add(new Div(
                new Paragraph(getTranslation(ecrit ? "rendezvous.annulation.phrase" : "rendezvous.appel.aAppeler")),
                mot));
        getFooter()
                .add(
                        Bouton.discret(getTranslation("rendezvous.annulation.non"), this::close),
                        Bouton.danger(getTranslation("rendezvous.annulation.oui"), () -> {
                            rendezVous.annuler(un.id(), un.sequence(), mot.getValue());
                            close();
                            ensuite.run();
                            Annonce.fait(
                                    getTranslation(ecrit ? "rendezvous.annulation.fait" : "rendezvous.appel.annule"));
                        }));
    }
}
