package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Each open page keeps the last answer it was sent, to send it again after a cut. One typographic apostrophe makes the JVM
 * keep the whole text on two bytes a character: written as escapes, which JSON reads alike, it takes half of that.
 */
@Component
class DerniereReponse implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent debut) {
        debut.addVaadinRequestInterceptor(new Ecourteur());
    }

    /** The same JSON, in characters of one byte. */
    static String surUnOctet(String json) {
        if (json.chars().allMatch(caractere -> caractere <= 0xff)) {
            return json;
        }
        var ecrit = new StringBuilder(json.length() + 64);
        json.chars().forEach(caractere -> {
            if (caractere <= 0xff) {
                ecrit.append((char) caractere);
            } else {
                ecrit.append("\\u%04x".formatted(caractere));
            }
        });
        return ecrit.toString();
    }

    private static final class Ecourteur implements VaadinRequestInterceptor {

        @Override
        public void requestStart(VaadinRequest requete, VaadinResponse reponse) {}

        @Override
        public void handleException(
                VaadinRequest requete, VaadinResponse reponse, @Nullable VaadinSession session, Exception faute) {}

        @Override
        public void requestEnd(VaadinRequest requete, VaadinResponse reponse, @Nullable VaadinSession session) {
            if (session == null
                    || !HandlerHelper.isRequestType(requete, HandlerHelper.RequestType.UIDL)
                    || requete.getParameter(ApplicationConstants.UI_ID_PARAMETER) == null) {
                return;
            }
            session.lock();
            try {
                var ui = session.getService().findUI(requete);
                if (ui != null && ui.getInternals().getLastRequestResponse() != null) {
                    ui.getInternals()
                            .setLastRequestResponse(surUnOctet(ui.getInternals().getLastRequestResponse()));
                }
            } finally {
                session.unlock();
            }
        }
    }
}
