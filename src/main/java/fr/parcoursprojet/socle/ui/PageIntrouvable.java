package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.parcoursprojet.socle.Introuvable;
import org.springframework.security.access.AccessDeniedException;

/** Page introuvable: what does not exist and what is not the caller's look the same (R14). */
@AnonymousAllowed
class PageIntrouvable extends PageErreur implements HasErrorParameter<NotFoundException> {

    PageIntrouvable() {
        super("socle.introuvable.titre", "socle.introuvable.phrase");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent arrivee, ErrorParameter<NotFoundException> erreur) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    /** A row that is missing or someone else's. */
    @AnonymousAllowed
    static class Rangee extends PageErreur implements HasErrorParameter<Introuvable> {

        Rangee() {
            super("socle.introuvable.titre", "socle.introuvable.phrase");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent arrivee, ErrorParameter<Introuvable> erreur) {
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }

    /** A service that refused the caller. */
    @AnonymousAllowed
    static class Service extends PageErreur implements HasErrorParameter<AccessDeniedException> {

        Service() {
            super("socle.introuvable.titre", "socle.introuvable.phrase");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent arrivee, ErrorParameter<AccessDeniedException> erreur) {
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }

    /** A screen that is not for the caller's role. */
    @AnonymousAllowed
    static class Ecran extends PageErreur implements HasErrorParameter<com.vaadin.flow.router.AccessDeniedException> {

        Ecran() {
            super("socle.introuvable.titre", "socle.introuvable.phrase");
        }

        @Override
        public int setErrorParameter(
                BeforeEnterEvent arrivee, ErrorParameter<com.vaadin.flow.router.AccessDeniedException> erreur) {
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }
}
