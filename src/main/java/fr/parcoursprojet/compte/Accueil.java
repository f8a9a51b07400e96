package fr.parcoursprojet.compte;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.ChoixDeLangue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where one arrives once signed in: the page first asked for when it is one's own side, else the home of that side. */
@Component
class Accueil implements AuthenticationSuccessHandler {

    private static final String ESPACE = "/espace";

    private final VaadinDefaultRequestCache demandees;
    private final Usagers usagers;

    Accueil(VaadinDefaultRequestCache demandees, Usagers usagers) {
        this.demandees = demandees;
        this.usagers = usagers;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest requete, HttpServletResponse reponse, Authentication authentification)
            throws IOException {
        var identite = (Identite) authentification.getPrincipal();
        var usager = identite == null ? null : identite.usagerId();
        var langue = langue(usager);
        ChoixDeLangue.retenir(requete.getSession(), langue);
        var racine = ChoixDeLangue.racine(requete);
        if (usager != null && usagers.adresseAProuver(usager)) {
            reponse.sendRedirect(racine + langue.pendant(() -> '/' + ChoixDeLangue.page("connexion/adresse")));
            return;
        }
        reponse.sendRedirect(racine + suite(requete, reponse, identite == null ? ESPACE : cote(identite)));
    }

    /** English when the person came by an English page, which is then remembered; else what their account says. */
    private Langue langue(@Nullable UsagerId usager) {
        if (usager == null) {
            return Langue.FR;
        }
        if (Langue.courante() == Langue.EN) {
            usagers.parler(usager, Langue.EN);
        }
        return usagers.langue(usager);
    }

    private static String cote(Identite identite) {
        return cote(identite.agentId() != null, identite.roles().contains(Role.PRESCRIPTEUR));
    }

    /** The side of the portal where somebody is at home. */
    static String cote(boolean agent, boolean prescripteur) {
        if (prescripteur) {
            return "/prescripteur";
        }
        return agent ? "/agents" : ESPACE;
    }

    /** The path to go on to, from where the portal stands. */
    String suite(HttpServletRequest requete, HttpServletResponse reponse, String cote) {
        var demandee = demandees.getRequest(requete, reponse);
        if (demandee == null) {
            return cote;
        }
        demandees.removeRequest(requete, reponse);
        var adresse = URI.create(demandee.getRedirectUrl());
        var chemin = adresse.getPath().substring(ChoixDeLangue.racine(requete).length());
        if (!chemin.equals(cote) && !chemin.startsWith(cote + "/")) {
            return cote;
        }
        // the cache's own mark stays out of the address
        var question =
                adresse.getRawQuery() == null ? "" : adresse.getRawQuery().replaceAll("(^|&)continue$", "");
        return question.isEmpty() ? chemin : chemin + "?" + question;
    }
}
