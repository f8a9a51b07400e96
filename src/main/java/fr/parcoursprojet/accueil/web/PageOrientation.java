package fr.parcoursprojet.accueil.web;

import fr.parcoursprojet.accueil.IssueDOrientation;
import fr.parcoursprojet.accueil.Orientations;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where a partner answers, without an account nor a session: the link is all they have. Reading changes nothing, since the
 * machines that look at e-mails follow links too. A link that is over looks like one that never was.
 */
@Controller
class PageOrientation {

    private final Orientations orientations;

    PageOrientation(Orientations orientations) {
        this.orientations = orientations;
    }

    @GetMapping("/orientation/{jeton}")
    String ouvrir(@PathVariable String jeton, Model page) {
        return montrer(jeton, page);
    }

    @PostMapping("/orientation/{jeton}")
    String repondre(
            @PathVariable String jeton,
            @RequestParam(defaultValue = "") String issue,
            @RequestParam(defaultValue = "") String mot,
            Model page) {
        var choisie = Arrays.stream(IssueDOrientation.values())
                .filter(une -> une.name().equals(issue))
                .findFirst();
        page.addAttribute("mot", mot);
        if (choisie.isEmpty()) {
            page.addAttribute("erreur", "accueil.orientation.choisir");
            return montrer(jeton, page);
        }
        page.addAttribute("choisie", choisie.get().name());
        return repondre(jeton, choisie.get(), mot, page);
    }

    private String repondre(String jeton, IssueDOrientation issue, String mot, Model page) {
        try {
            orientations.repondreParLien(jeton, issue, mot);
            page.addAttribute("repondu", true);
        } catch (Introuvable fini) {
            throw introuvable();
        } catch (SaisieInvalide saisie) {
            page.addAttribute("erreurDuMot", saisie.erreurs().getFirst().cle());
        } catch (Refus dejaRepondu) {
            // the page says so by itself, with the answer that stands
        }
        return montrer(jeton, page);
    }

    private String montrer(String jeton, Model page) {
        var une = orientations.parLien(jeton).orElseThrow(PageOrientation::introuvable);
        page.addAttribute("jeton", jeton);
        page.addAttribute("une", une);
        page.addAttribute("nom", une.coordonnees().nomComplet());
        page.addAttribute(
                "telephone",
                Optional.ofNullable(une.coordonnees().telephone())
                        .map(numero -> numero.lisible())
                        .orElse(null));
        page.addAttribute("issues", IssueDOrientation.values());
        page.addAttribute("ouverte", une.attendUneReponse() && !page.containsAttribute("repondu"));
        return "accueil/orientation";
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
