package fr.parcoursprojet.compte;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.ChoixDeLangue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** The one chain every request goes through: public pages, sign-in by code or provider, and Vaadin's own rules. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true, prePostEnabled = false)
class Securite {

    /** What anyone may read. */
    static final String[] PUBLIC = {
        "/",
        "/estimer/**",
        "/orientation/*",
        "/avis/*",
        "/connexion/**",
        "/deconnexion",
        "/aide",
        "/accessibilite",
        "/mentions-legales",
        "/hors-reseau",
        "/calendrier/*",
        "/error/**",
        "/*.css",
        "/*.js",
        "/*.svg",
        "/manifest.webmanifest",
        "/js/**",
        "/icones/**",
        "/polices/**",
        "/webjars/**",
        "/favicon.ico",
        "/robots.txt",
    };

    private static final String DROITS = "camera=(self), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain chaine(
            HttpSecurity http,
            NavigationAccessControl navigation,
            Accueil accueil,
            EchecDeConnexion echec,
            Reconnaissance reconnaissance,
            ClientRegistrationRepository fournisseurs,
            OAuth2AuthorizationRequestResolver demandes,
            LogoutSuccessHandler sortie,
            Usagers usagers,
            Agents agents,
            Prescripteurs prescripteurs,
            Moi moi,
            ObjectProvider<SecurityContextHolderStrategy> contextes) {
        navigation.setLoginView("/connexion");
        http.authorizeHttpRequests(regles -> regles.requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers(EndpointRequest.toAnyEndpoint())
                .permitAll());
        http.exceptionHandling(absent -> absent.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint(ChoixDeLangue.ANGLAIS + "/connexion"),
                requete -> Langue.courante() == Langue.EN
                        && requete.getRequestURI().startsWith(requete.getContextPath() + "/espace")));
        http.formLogin(code -> code.loginPage("/connexion")
                .loginProcessingUrl("/connexion/code")
                .usernameParameter("demande")
                .passwordParameter("code")
                .successHandler(accueil)
                .failureHandler(echec));
        http.oauth2Login(fournisseur -> fournisseur
                .loginPage("/connexion")
                .clientRegistrationRepository(fournisseurs)
                .authorizedClientRepository(new AucunJetonGarde())
                .authorizationEndpoint(depart -> depart.authorizationRequestResolver(demandes))
                .userInfoEndpoint(fiche -> fiche.oidcUserService(reconnaissance))
                .successHandler(accueil)
                .failureHandler(echec)
                .addObjectPostProcessor(departManque(echec)));
        http.addFilterBefore(
                new FinDesComptesReunis(
                        usagers,
                        agents,
                        prescripteurs,
                        moi,
                        contextes.getIfAvailable(SecurityContextHolder::getContextHolderStrategy)),
                LogoutFilter.class);
        // a calculation writes nothing, and its page has no session to keep a token in
        http.csrf(jeton -> jeton.ignoringRequestMatchers(requete -> HttpMethod.POST.matches(requete.getMethod())
                && requete.getRequestURI().startsWith(requete.getContextPath() + "/estimer")));
        // neither has the page that asks for an address: the browser itself says where the request comes from
        http.csrf(jeton -> jeton.ignoringRequestMatchers(new DemandeDUnePageDIci("/connexion/email")));
        // nor the one where a partner answers: it takes the link of their e-mail, and a form that comes from there
        http.csrf(jeton -> jeton.ignoringRequestMatchers(new DemandeDUnePageDIci("/orientation/")));
        http.csrf(jeton -> jeton.ignoringRequestMatchers(new DemandeDUnePageDIci("/avis/")));
        // a page elsewhere cannot add a header of its own: a sending that goes on after a new sign-in needs no new
        // token
        http.csrf(jeton -> jeton.ignoringRequestMatchers(requete -> requete.getHeader("X-Envoi") != null
                && requete.getRequestURI().startsWith(requete.getContextPath() + "/espace/envois/")));
        // which pages may stand in a frame is said by the policy, page by page
        http.headers(entetes -> entetes.addHeaderWriter(new PolitiqueDeContenu())
                .frameOptions(cadre -> cadre.sameOrigin())
                .referrerPolicy(referent -> referent.policy(SAME_ORIGIN))
                .permissionsPolicyHeader(droits -> droits.policy(DROITS)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.logoutSuccessHandler(sortie)
                        // files and receipts are no screens: each asks who is there and looks its row up by it
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.logout(fin -> fin.logoutUrl("/deconnexion"));
        return http.build();
    }

    /**
     * Vaadin's pages come by a forward, after which Tomcat 11 ends the answer behind Spring Security's back: they would
     * leave without any of its headers.
     */
    @Bean
    TomcatContextCustomizer entetesDesPages() {
        return contexte -> contexte.setSuspendWrappedResponseAfterForward(false);
    }

    /** A provider that does not answer sends back to the sign-in page with its sentence, not to an error page. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> departManque(EchecDeConnexion echec) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filtre) {
                filtre.setAuthenticationFailureHandler(echec);
                return filtre;
            }
        };
    }
}
