package fr.parcoursprojet.socle.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives the plain pages and letters the same texts as the screens: {@code #{module.page.element}}. */
@Component("messageSource")
class PhrasesDesPages implements MessageSource {

    private final Textes textes;

    PhrasesDesPages(Textes textes) {
        this.textes = textes;
    }

    @Override
    public @Nullable String getMessage(
            String cle, Object @Nullable [] arguments, @Nullable String sinon, @Nullable Locale langue) {
        return textes.connait(cle) ? phrase(cle, arguments) : sinon;
    }

    @Override
    public String getMessage(String cle, Object @Nullable [] arguments, @Nullable Locale langue) {
        if (!textes.connait(cle)) {
            throw new NoSuchMessageException(cle);
        }
        return phrase(cle, arguments);
    }

    @Override
    public String getMessage(MessageSourceResolvable demande, @Nullable Locale langue) {
        var cles = demande.getCodes();
        if (cles != null) {
            for (var cle : cles) {
                if (textes.connait(cle)) {
                    return phrase(cle, demande.getArguments());
                }
            }
        }
        var sinon = demande.getDefaultMessage();
        if (sinon == null) {
            throw new NoSuchMessageException(String.valueOf(demande));
        }
        return sinon;
    }

    private String phrase(String cle, Object @Nullable [] arguments) {
        return arguments == null ? textes.texte(cle) : textes.texte(cle, arguments);
    }
}
