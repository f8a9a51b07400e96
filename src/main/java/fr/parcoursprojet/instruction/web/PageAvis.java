package fr.parcoursprojet.instruction.web;

import fr.parcoursprojet.instruction.AvisExterieurs;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where an expert gives an opinion, without an account nor a session: the link is all they have. A link that is over looks
 * like one that never was.
 */
@Controller
class PageAvis {

    private final AvisExterieurs avis;
    private final Clock horloge;

    PageAvis(AvisExterieurs avis, Clock horloge) {
        this.avis = avis;
        this.horloge = horloge;
    }

    @GetMapping("/avis/{jeton}")
    String ouvrir(@PathVariable String jeton, Model page) {
        return montrer(jeton, page);
    }

    @PostMapping("/avis/{jeton}")
    String repondre(@PathVariable String jeton, @RequestParam(defaultValue = "") String reponse, Model page) {
        page.addAttribute("reponse", reponse);
        try {
            avis.repondreParLien(jeton, reponse);
        } catch (Introuvable fini) {
            throw introuvable();
        } catch (SaisieInvalide saisie) {
            page.addAttribute("erreur", saisie.erreurs().getFirst());
        } catch (Refus dejaRepondu) {
            // the page says so by itself
        }
        return montrer(jeton, page);
    }

    private String montrer(String jeton, Model page) {
        var un = avis.parLien(jeton).orElseThrow(PageAvis::introuvable);
        page.addAttribute("jeton", jeton);
        page.addAttribute("question", un.question());
        page.addAttribute("ouvert", un.ouvert(horloge.instant()));
        page.addAttribute("longueur", AvisExterieurs.LONGUEUR);
        return "instruction/avis";
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
