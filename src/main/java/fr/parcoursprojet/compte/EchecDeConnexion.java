package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.ui.ChoixDeLangue;
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
            "sansRole",
            "retire",
            "sansAdresse",
            "etablissement",
            "fournisseur",
            "tropSouvent",
            "code",
            "adresse",
            "annule");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException echec) throws IOException {
        var parCode = requete.getRequestURI().endsWith("/connexion/code");
        var page = parCode ? "connexion/code?erreur=" + duCode(echec) : "connexion?erreur=" + duFournisseur(echec);
        reponse.sendRedirect(ChoixDeLangue.racine(requete) + '/' + ChoixDeLangue.page(page));
    }

    private static String duCode(AuthenticationException echec) {
        return echec instanceof LockedException ? "tropSouvent" : "code";
    }

    private static String duFournisseur(AuthenticationException echec) {
        var code = echec instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "";
        if ("access_denied".equals(code)) {
            return "annule";
        }
        if (DITS.contains(code)) {
            return code;
        }
        LoggerFactory.getLogger(EchecDeConnexion.class).warn("A sign-in through a provider failed", echec);
        return "fournisseur";
    }
}
