package fr.parcoursprojet.banc;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Opens a signed-in session without a provider: for tests that look at other screens than the sign-in ones. In the
 * browser, visit {@link #cle}; without one, take {@link #identite}.
 */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SessionDEssai implements Filter {

    private static final String CHEMIN = "/session-d-essai/";

    private final EnTantQue enTantQue;
    private final Map<String, Authentication> ouvertes = new ConcurrentHashMap<>();

    SessionDEssai(EnTantQue enTantQue) {
        this.enTantQue = enTantQue;
    }

    /** The path that signs an agent in, then goes to an address. */
    public String cle(AgentId agent, String adresse) {
        return ouvrir(identite(agent), adresse);
    }

    /** The path that signs an usager in, then goes to an address. */
    public String cle(UsagerId usager, String adresse) {
        return ouvrir(identite(usager), adresse);
    }

    /** The identity of an agent, to put in a thread's security context. */
    public Authentication identite(AgentId agent) {
        return enTantQue.agent(agent, actuelle());
    }

    /** The identity of an usager, to put in a thread's security context. */
    public Authentication identite(UsagerId usager) {
        return enTantQue.usager(usager, actuelle());
    }

    @Override
    public void doFilter(ServletRequest demande, ServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        var http = (HttpServletRequest) demande;
        if (http.getRequestURI().startsWith(CHEMIN)) {
            var cle = http.getRequestURI().substring(CHEMIN.length());
            http.getSession().setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(ouvertes.get(cle)));
            ((HttpServletResponse) reponse).sendRedirect(http.getParameter("vers"));
            return;
        }
        suite.doFilter(demande, reponse);
    }

    private String ouvrir(Authentication identite, String adresse) {
        var cle = UUID.randomUUID().toString();
        ouvertes.put(cle, identite);
        return CHEMIN + cle + "?vers=/" + adresse;
    }

    private static Supplier<Authentication> actuelle() {
        return () -> SecurityContextHolder.getContext().getAuthentication();
    }
}
