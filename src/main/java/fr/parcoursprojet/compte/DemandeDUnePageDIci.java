package fr.parcoursprojet.compte;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A form posted to a path from a page of this portal: every browser says with a post the origin of the page, and no page
 * can make it lie. A form without a session has no token to send.
 *
 * @param chemin the path, inside the portal; with a bar at its end, all those under it
 */
record DemandeDUnePageDIci(String chemin) implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest requete) {
        return HttpMethod.POST.matches(requete.getMethod())
                && vers(requete.getRequestURI(), requete.getContextPath() + chemin)
                && ici(requete).equals(requete.getHeader("Origin"));
    }

    private static boolean vers(String adresse, String voulue) {
        return voulue.endsWith("/") ? adresse.startsWith(voulue) : adresse.equals(voulue);
    }

    private static String ici(HttpServletRequest requete) {
        return ServletUriComponentsBuilder.fromRequestUri(requete)
                .replacePath(null)
                .build()
                .toUriString();
    }
}
