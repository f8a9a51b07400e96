package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that failed to open: our fault, said calmly; the log has the rest. */
@AnonymousAllowed
class PageFaute extends PageErreur implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(PageFaute.class);

    PageFaute() {
        super("socle.faute.titre", "socle.faute.phrase");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent arrivee, ErrorParameter<Exception> erreur) {
        LOG.error("The screen {} failed to open", arrivee.getLocation().getPath(), erreur.getException());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
