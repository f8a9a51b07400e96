package fr.parcoursprojet.demonstration;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Shows the inbox page to everybody: without it nobody could read their sign-in code. */
@TestConfiguration(proxyBeanMethods = false)
@Import(PageBoite.class)
class BoiteOuverte {

    @Bean
    @Order(0)
    SecurityFilterChain boite(HttpSecurity http) {
        return http.securityMatcher("/boite", "/boite/**")
                .csrf(AbstractHttpConfigurer::disable)
                .headers(entetes -> entetes.frameOptions(cadre -> cadre.sameOrigin()))
                .authorizeHttpRequests(requetes -> requetes.anyRequest().permitAll())
                .build();
    }
}
