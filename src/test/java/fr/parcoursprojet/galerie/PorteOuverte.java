package fr.parcoursprojet.galerie;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the gallery's browser in without signing in: the look is tested, not the door. */
@TestConfiguration(proxyBeanMethods = false)
class PorteOuverte {

    @Bean
    @Order(0)
    SecurityFilterChain galerie(HttpSecurity http) throws Exception {
        return http.securityMatcher(requete -> true)
                .csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requetes -> requetes.anyRequest().permitAll())
                .addFilterBefore(new Quelquun(), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static final class Quelquun extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
                throws ServletException, IOException {
            var contexte = SecurityContextHolder.createEmptyContext();
            contexte.setAuthentication(new TestingAuthenticationToken("galerie", "", "ROLE_REFERENT"));
            SecurityContextHolder.setContext(contexte);
            suite.doFilter(demande, reponse);
        }
    }
}
