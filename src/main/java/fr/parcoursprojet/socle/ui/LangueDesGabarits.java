package fr.parcoursprojet.socle.ui;

import fr.parcoursprojet.socle.Langue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The plain pages are written in the language of the request, never in the one the browser prefers. */
@Component("localeResolver")
class LangueDesGabarits implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest requete) {
        return Langue.courante().locale();
    }

    @Override
    public void setLocale(HttpServletRequest requete, @Nullable HttpServletResponse reponse, @Nullable Locale langue) {
        throw new UnsupportedOperationException("The language is said by the address or the session");
    }
}
