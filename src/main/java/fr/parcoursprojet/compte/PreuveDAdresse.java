package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * FranceConnect gives an address nobody checked. Its holder proves it with a code, and then finds the account opened with
 * that address, if there is one. The page is the same whether there is one or not.
 */
@Controller
@RequestMapping("/connexion/adresse")
class PreuveDAdresse {

    private static final String DEMANDE = "compte.preuve";

    private final Usagers usagers;
    private final Codes codes;
    private final Moi moi;

    PreuveDAdresse(Usagers usagers, Codes codes, Moi moi) {
        this.usagers = usagers;
        this.codes = codes;
        this.moi = moi;
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable String erreur, Model modele, HttpSession session) {
        var moiMeme = moi.usager().filter(usagers::adresseAProuver);
        if (moiMeme.isEmpty()) {
            return "redirect:/connexion/suite";
        }
        modele.addAttribute("adresse", usagers.de(moiMeme.get()).email().valeur());
        modele.addAttribute("envoye", session.getAttribute(DEMANDE) != null);
        modele.addAttribute("erreur", PagesDeConnexion.dite(erreur));
        return "compte/adresse";
    }

    @PostMapping("/envoi")
    String envoyer(HttpServletRequest requete) {
        var usager = usagers.de(moi.exigerUsager());
        try {
            requete.getSession().setAttribute(DEMANDE, codes.demander(usager.email(), requete.getRemoteAddr()));
            return "redirect:/connexion/adresse";
        } catch (Refus tropSouvent) {
            return "redirect:/connexion/adresse?erreur=tropSouvent";
        }
    }

    @PostMapping
    String prouver(
            @RequestParam(defaultValue = "") String code, HttpServletRequest requete, HttpServletResponse reponse) {
        var id = moi.exigerUsager();
        if (!(requete.getSession().getAttribute(DEMANDE) instanceof UUID demande)) {
            return "redirect:/connexion/adresse";
        }
        try {
            var prouvee = codes.verifier(demande, code, requete.getRemoteAddr());
            if (prouvee.isEmpty()) {
                return "redirect:/connexion/adresse?erreur=code";
            }
            requete.getSession().removeAttribute(DEMANDE);
            devenir(usagers.prouverAdresse(id, prouvee.get()), requete, reponse);
            return "redirect:/connexion/suite";
        } catch (Refus tropSouvent) {
            return "redirect:/connexion/adresse?erreur=tropSouvent";
        }
    }

    /** The session goes on under the account that stays. */
    private static void devenir(UsagerId garde, HttpServletRequest requete, HttpServletResponse reponse) {
        var contexte = SecurityContextHolder.getContext();
        if (contexte.getAuthentication() instanceof OAuth2AuthenticationToken jeton
                && jeton.getPrincipal() instanceof IdentiteOidc vu) {
            requete.changeSessionId();
            var nouveau = SecurityContextHolder.createEmptyContext();
            var identite = IdentiteOidc.usager(vu, garde);
            nouveau.setAuthentication(new OAuth2AuthenticationToken(
                    identite, identite.getAuthorities(), jeton.getAuthorizedClientRegistrationId()));
            SecurityContextHolder.setContext(nouveau);
            new HttpSessionSecurityContextRepository().saveContext(nouveau, requete, reponse);
        }
    }
}
