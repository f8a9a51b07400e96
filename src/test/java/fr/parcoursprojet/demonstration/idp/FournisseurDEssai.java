package fr.parcoursprojet.demonstration.idp;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * The stand-in provider, as its own context on its own port, in the JVM of the portal. Its cookie has another name:
 * cookies ignore ports.
 */
public final class FournisseurDEssai implements AutoCloseable {

    private final ServletWebServerApplicationContext contexte;

    /**
     * Starts it.
     *
     * @param port 0 for a free one
     */
    public FournisseurDEssai(int port) {
        contexte = (ServletWebServerApplicationContext) new SpringApplicationBuilder(ReglagesDuFournisseur.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of(
                        "spring.config.name",
                        "fournisseur",
                        "spring.main.banner-mode",
                        "off",
                        "server.port",
                        port,
                        "server.servlet.session.cookie.name",
                        "FOURNISSEUR",
                        // without any servlet Tomcat does not even run the filters
                        "server.servlet.register-default-servlet",
                        true,
                        "logging.level.root",
                        "warn"))
                .run();
        etat().emetteur = "http://localhost:" + contexte.getWebServer().getPort();
    }

    /** Where the portal answers: only its addresses are accepted, as FranceConnect does. */
    public void portail(String adresse) {
        etat().portail = adresse;
    }

    /** From now on userinfo is falsified in this way; {@code null} for honest. */
    public void falsifier(Falsification falsification) {
        etat().falsification = falsification;
    }

    /** From now on agents come from this establishment; {@code null} for a provider that does not say. */
    public void siret(String siret) {
        etat().siret = siret;
    }

    /** Its issuer. */
    public String emetteur() {
        return etat().emetteur;
    }

    /** The portal's settings that point to it, both registrations. */
    public Map<String, String> reglages() {
        var base = "spring.security.oauth2.client.";
        return Map.of(
                base + "registration.franceconnect.client-id", EtatDuFournisseur.FRANCECONNECT,
                base + "registration.franceconnect.client-secret", EtatDuFournisseur.SECRET,
                base + "provider.franceconnect.issuer-uri", emetteur(),
                base + "registration.agents.client-id", EtatDuFournisseur.AGENTS,
                base + "registration.agents.client-secret", EtatDuFournisseur.SECRET,
                base + "provider.agents.issuer-uri", emetteur());
    }

    @Override
    public void close() {
        contexte.close();
    }

    private EtatDuFournisseur etat() {
        return contexte.getBean(EtatDuFournisseur.class);
    }

    /** Ways to lie, in userinfo unless said. */
    public enum Falsification {
        /** Altered after it was signed. */
        CONTENU,
        /** Written to another client. */
        DESTINATAIRE,
        /** Signed in another issuer's name. */
        EMETTEUR,
        /** An id_token that does not reach the level of trust asked for. */
        NIVEAU,
        /** Not signed at all. */
        NON_SIGNEE,
        /** About somebody else. */
        SUJET
    }
}
