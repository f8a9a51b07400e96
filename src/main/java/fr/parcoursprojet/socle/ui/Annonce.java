package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A short message at the bottom that goes by itself: never for what must be kept. */
public final class Annonce {

    private static final int CINQ_SECONDES = 5000;

    private Annonce() {}

    /** Says that something is done. */
    public static void fait(String phrase) {
        montrer(Ton.OK, Icone.OK, phrase);
    }

    /** Says why something was not done, and what to do. */
    public static void refus(String phrase) {
        montrer(Ton.ALERTE, Icone.ALERTE, phrase);
    }

    private static void montrer(Ton ton, Icone icone, String phrase) {
        var message = new Notification();
        var dedans = new Div(icone.dessin(), new Span(phrase));
        dedans.addClassNames("message", ton.classe());
        message.add(dedans);
        message.setDuration(phrase.length() > 60 ? 2 * CINQ_SECONDES : CINQ_SECONDES);
        message.setPosition(Notification.Position.BOTTOM_CENTER);
        message.open();
    }
}
