package fr.parcoursprojet.compte;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Says in plain words why somebody could not sign in, on the page where they were. */
@Component
class EchecDeConnexion implements AuthenticationFailureHandler {

    /** The refusals that have a sentence of their own. */
    static final Set<String> DITS = Set.of(
            "sansRole", "sansAdresse", "etablissement", "fournisseur", "tropSouvent", "code", "adresse", "annule");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException echec) throws IOException {
        if (echec instanceof OAuth2AuthenticationException oauth) {
            var code = oauth.getError().getErrorCode();
            var dit = "access_denied".equals(code) ? "annule" : DITS.contains(code) ? code : "fournisseur";
            if (dit.equals("fournisseur")) {
                LoggerFactory.getLogger(EchecDeConnexion.class)
                        .warn("A sign-in through a provider failed: {} {}", code, oauth.getMessage(), oauth.getCause());
            }
            reponse.sendRedirect(requete.getContextPath() + "/connexion?erreur=" + dit);
            return;
        }
        var dit = echec instanceof LockedException ? "tropSouvent" : "code";
        reponse.sendRedirect(requete.getContextPath() + "/connexion/code?erreur=" + dit);
    }
}
