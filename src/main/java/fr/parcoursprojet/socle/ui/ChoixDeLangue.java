package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.server.WrappedSession;
import fr.parcoursprojet.socle.Langue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the language of a reader is said: in the address of a public page ({@code /en/aide}), which keeps nothing, and in
 * the session of who is signed in. A portal may offer French alone ({@code portail.langues: fr}).
 */
@Component
public class ChoixDeLangue {

    /** What the addresses of English pages begin with. */
    public static final String ANGLAIS = "/en";

    private static final String CLE = "langue";

    private final boolean anglais;

    ChoixDeLangue(@Value("${portail.langues:fr,en}") String langues) {
        this.anglais = langues.contains("en");
    }

    /** Whether English is offered. */
    public boolean anglais() {
        return anglais;
    }

    /** The language chosen in a session; nothing while none was. */
    static @Nullable Langue de(@Nullable HttpSession session) {
        return session != null && session.getAttribute(CLE) instanceof Langue choisie ? choisie : null;
    }

    /** The language of a session from now on. */
    public static void retenir(HttpSession session, Langue langue) {
        session.setAttribute(CLE, langue);
    }

    /** The language of a session from now on. */
    public static void retenir(WrappedSession session, Langue langue) {
        session.setAttribute(CLE, langue);
    }

    /** Forgets what was chosen before anybody signed in. */
    public static void oublier(HttpSession session) {
        session.removeAttribute(CLE);
    }

    /** Where the portal stands, whatever the language of the page asked for. */
    public static String racine(HttpServletRequest requete) {
        var contexte = requete.getContextPath();
        return contexte.endsWith(ANGLAIS) ? contexte.substring(0, contexte.length() - ANGLAIS.length()) : contexte;
    }

    /** The address of a public page in the current language, such as {@code aide} or {@code en/aide}. */
    public static String page(String adresse) {
        return Langue.courante() == Langue.EN ? ANGLAIS.substring(1) + '/' + adresse : adresse;
    }
}
