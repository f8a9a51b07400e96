package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.ChoixDeLangue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in: FranceConnect, or an address and a code; agents by their provider. The code itself goes to the chain. */
@Controller
class PagesDeConnexion {

    static final String DEMANDE = "compte.demande";
    static final String ADRESSE = "compte.adresse";

    private static final String REGLAGE = "spring.security.oauth2.client.registration.%s.client-id";

    private final Codes codes;
    private final Moi moi;
    private final Accueil accueil;
    private final boolean franceConnect;
    private final boolean agents;
    private final ObjectProvider<ComptesDeDemonstration> demonstration;

    PagesDeConnexion(
            Codes codes,
            Moi moi,
            Accueil accueil,
            Environment reglages,
            ObjectProvider<ComptesDeDemonstration> demonstration) {
        this.codes = codes;
        this.moi = moi;
        this.accueil = accueil;
        this.franceConnect = reglages.containsProperty(REGLAGE.formatted("franceconnect"));
        this.agents = reglages.containsProperty(REGLAGE.formatted("agents"));
        this.demonstration = demonstration;
    }

    @GetMapping("/connexion")
    String connexion(
            @RequestParam(required = false) @Nullable String erreur,
            Model modele,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        if (erreur == null && (moi.usager().isPresent() || moi.agent().isPresent())) {
            return "redirect:" + accueil.suite(requete, reponse, cote());
        }
        var session = requete.getSession(false);
        if (session != null && Langue.courante() == Langue.FR) {
            ChoixDeLangue.oublier(session); // this page in French was asked for
        }
        modele.addAttribute("franceConnect", franceConnect);
        modele.addAttribute("agents", agents);
        modele.addAttribute("erreur", dite(erreur));
        var comptes = demonstration.getIfAvailable();
        modele.addAttribute("comptes", comptes == null ? List.of() : comptes.comptes());
        return "compte/connexion";
    }

    @PostMapping("/connexion/email")
    String email(@RequestParam(defaultValue = "") String email, HttpServletRequest requete) {
        if (!Email.estValide(email)) {
            return "redirect:/connexion?erreur=adresse";
        }
        try {
            var adresse = new Email(email);
            var demande = codes.demander(adresse, requete.getRemoteAddr());
            requete.getSession().setAttribute(DEMANDE, demande);
            requete.getSession().setAttribute(ADRESSE, adresse.valeur());
            return "redirect:/connexion/code";
        } catch (Refus tropSouvent) {
            return "redirect:/connexion?erreur=tropSouvent";
        }
    }

    @GetMapping("/connexion/code")
    String code(@RequestParam(required = false) @Nullable String erreur, Model modele, HttpSession session) {
        if (!(session.getAttribute(DEMANDE) instanceof UUID demande)) {
            return "redirect:/connexion";
        }
        modele.addAttribute("demande", demande);
        modele.addAttribute("adresse", session.getAttribute(ADRESSE));
        modele.addAttribute("erreur", dite(erreur));
        return "compte/code";
    }

    /** Goes on after a page that stood between the sign-in and what was asked for. */
    @GetMapping("/connexion/suite")
    String suite(HttpServletRequest requete, HttpServletResponse reponse) {
        return "redirect:" + accueil.suite(requete, reponse, cote());
    }

    private String cote() {
        return Accueil.cote(moi.agent().isPresent(), moi.a(Role.PRESCRIPTEUR));
    }

    /** Leaving asks first: a link in a message must not sign anyone out. */
    @GetMapping("/deconnexion")
    String deconnexion() {
        return "compte/deconnexion";
    }

    /** The key of a sentence of ours, whatever the address says. */
    static @Nullable String dite(@Nullable String erreur) {
        return erreur != null && EchecDeConnexion.DITS.contains(erreur) ? "compte.erreur." + erreur : null;
    }
}
