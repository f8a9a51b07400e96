package fr.parcoursprojet.socle.ui;

import fr.parcoursprojet.socle.Langue;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says the language of every request. A public page says it in its address: under {@code /en} it is the same page, served
 * as if the portal stood there, so that every link of it stays in English. Elsewhere the session says it; agents read
 * French. Nothing is guessed from the browser, and no public page opens a session.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LangueDesPages extends OncePerRequestFilter {

    private static final Set<String> PAGES =
            Set.of("", "/", "/aide", "/accessibilite", "/mentions-legales", "/hors-reseau", "/deconnexion");
    private static final Set<String> SOUS = Set.of("/estimer", "/connexion");

    /** What an English page leads to, and stands under no language. */
    private static final Set<String> AU_DELA = Set.of("/espace", "/agents", "/prescripteur", "/oauth2");

    /** What professionals read. */
    private static final Set<String> EN_FRANCAIS = Set.of("/agents", "/prescripteur");

    private final ChoixDeLangue choix;

    LangueDesPages(ChoixDeLangue choix) {
        this.choix = choix;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        doFilterInternal(requete, reponse, suite);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        var chemin = chemin(requete);
        var anglais = choix.anglais() && sous(chemin, ChoixDeLangue.ANGLAIS);
        var page = anglais ? chemin.substring(ChoixDeLangue.ANGLAIS.length()) : chemin;
        if (anglais && HttpMethod.GET.matches(requete.getMethod()) && sous(page, AU_DELA)) {
            passer(requete, reponse, page);
            return;
        }
        var publique = publique(page);
        var langue = publique ? (anglais ? Langue.EN : Langue.FR) : deLaSession(requete, page);
        try (var _ = langue.ici()) {
            var enAnglais = publique && anglais && requete.getDispatcherType() != DispatcherType.ERROR;
            suite.doFilter(enAnglais ? new EnAnglais(requete) : requete, reponse);
        }
    }

    /** From the public pages to a person's own: the session goes on in English. */
    private static void passer(HttpServletRequest requete, HttpServletResponse reponse, String page)
            throws IOException {
        var session = requete.getSession();
        if (ChoixDeLangue.de(session) == null) {
            ChoixDeLangue.retenir(session, Langue.EN);
        }
        var question = requete.getQueryString();
        reponse.sendRedirect(requete.getContextPath() + page + (question == null ? "" : '?' + question));
    }

    private Langue deLaSession(HttpServletRequest requete, String page) {
        if (!choix.anglais() || sous(page, EN_FRANCAIS)) {
            return Langue.FR;
        }
        return Objects.requireNonNullElse(ChoixDeLangue.de(requete.getSession(false)), Langue.FR);
    }

    /** The path asked for, also when the page that says an error is being written. */
    private static String chemin(HttpServletRequest requete) {
        var fautive = requete.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var adresse = requete.getDispatcherType() == DispatcherType.ERROR && fautive instanceof String texte
                ? texte
                : requete.getRequestURI();
        var racine = requete.getContextPath();
        return adresse.startsWith(racine) ? adresse.substring(racine.length()) : adresse;
    }

    private static boolean publique(String page) {
        return PAGES.contains(page) || sous(page, SOUS);
    }

    private static boolean sous(String page, Set<String> dossiers) {
        return dossiers.stream().anyMatch(dossier -> sous(page, dossier));
    }

    private static boolean sous(String page, String dossier) {
        return page.equals(dossier) || page.startsWith(dossier + '/');
    }

    /** The same request, for a portal that would stand under {@code /en}. */
    private static final class EnAnglais extends HttpServletRequestWrapper {

        private final String racine;
        private final String reste;

        EnAnglais(HttpServletRequest requete) {
            super(requete);
            racine = requete.getContextPath();
            var chemin = requete.getRequestURI().substring(racine.length());
            var nu = sous(chemin, ChoixDeLangue.ANGLAIS) ? chemin.substring(ChoixDeLangue.ANGLAIS.length()) : chemin;
            reste = nu.isEmpty() ? "/" : nu;
        }

        @Override
        public String getContextPath() {
            return racine + ChoixDeLangue.ANGLAIS;
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + reste;
        }

        @Override
        public String getServletPath() {
            return reste;
        }
    }
}
