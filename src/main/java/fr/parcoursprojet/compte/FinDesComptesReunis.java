package fr.parcoursprojet.compte;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions still open under an account that another took over, that was closed, or of an agent whose access was
 * withdrawn: what they would write would belong to nobody. The next sign-in leads to the account that stays; to none, when it was closed.
 */
final class FinDesComptesReunis extends OncePerRequestFilter {

    private final Usagers usagers;
    private final Agents agents;
    private final Prescripteurs prescripteurs;
    private final Moi moi;

    /** The one this application reads: two applications in one JVM, as in tests, each have theirs. */
    private final SecurityContextHolderStrategy contextes;

    FinDesComptesReunis(
            Usagers usagers,
            Agents agents,
            Prescripteurs prescripteurs,
            Moi moi,
            SecurityContextHolderStrategy contextes) {
        this.usagers = usagers;
        this.agents = agents;
        this.prescripteurs = prescripteurs;
        this.moi = moi;
        this.contextes = contextes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (moi.usager().filter(usagers::fini).isPresent()
                || moi.agent().filter(agents::estRetire).isPresent()
                || moi.a(Role.PRESCRIPTEUR)
                        && moi.agent().filter(prescripteurs::fini).isPresent()) {
            var session = requete.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
            contextes.clearContext();
        }
        suite.doFilter(requete, reponse);
    }
}
