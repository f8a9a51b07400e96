package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Says in a sentence what a screen could not do: a refusal in the words of its rule, a fault calmly, what another did first, what is not the caller's as not found. */
@Component
class ErreursDites implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErreursDites.class);

    private final Textes textes;

    ErreursDites(Textes textes) {
        this.textes = textes;
    }

    @Override
    public void error(ErrorEvent evenement) {
        var phrase = phrase(evenement.getThrowable());
        if (UI.getCurrent() != null) {
            Annonce.refus(phrase);
        }
    }

    /** The sentence of an exception; a fault is also written in the log, with everything a developer needs. */
    String phrase(Throwable levee) {
        for (var cause = levee; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refus refus -> {
                    return textes.texte(refus.cle(), refus.arguments());
                }
                case SaisieInvalide saisie -> {
                    var premiere = saisie.erreurs().getFirst();
                    return textes.texte(premiere.cle(), premiere.arguments().toArray());
                }
                case Introuvable absent -> {
                    return textes.texte("socle.introuvable.phrase");
                }
                case AccessDeniedException refuse -> {
                    return textes.texte("socle.introuvable.phrase");
                }
                case ConcurrencyFailureException depasse -> {
                    LOG.warn("A screen was overtaken: {}", depasse.getMessage());
                    return textes.texte("socle.depasse");
                }
                default -> {}
            }
        }
        LOG.error("A screen failed", levee);
        return textes.texte("socle.faute.phrase");
    }
}
