package fr.parcoursprojet.banc;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a browser test in as somebody, where signing in is not what is tested. */
@TestConfiguration(proxyBeanMethods = false)
public class PorteDEssai {

    /** Where to go to be this usager. */
    public static String de(UsagerId usager) {
        return "/essai/usager/" + usager;
    }

    /** Where to go to be this agent. */
    public static String de(AgentId agent) {
        return "/essai/agent/" + agent;
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> porte(EnTantQue enTantQue) {
        var porte = new FilterRegistrationBean<OncePerRequestFilter>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
                    throws ServletException, IOException {
                var morceaux = demande.getRequestURI().split("/");
                var id = UUID.fromString(morceaux[morceaux.length - 1]);
                var agent = demande.getRequestURI().contains("/agent/");
                SecurityContext contexte = agent
                        ? enTantQue.agent(new AgentId(id), PorteDEssai::copie)
                        : enTantQue.usager(new UsagerId(id), PorteDEssai::copie);
                demande.getSession(true)
                        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, contexte);
                reponse.sendRedirect(agent ? "/agents" : "/espace");
            }
        });
        porte.addUrlPatterns("/essai/*");
        porte.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return porte;
    }

    private static SecurityContext copie() {
        return new SecurityContextImpl(SecurityContextHolder.getContext().getAuthentication());
    }
}
