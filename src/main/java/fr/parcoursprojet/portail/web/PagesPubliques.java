package fr.parcoursprojet.portail.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages anyone reads before any account: plain HTML, no session, no cookie. */
@Controller
class PagesPubliques {

    @GetMapping("/")
    String accueil(Model modele) {
        modele.addAttribute("maximum", "3\u00a0000\u00a0€");
        return "portail/accueil";
    }
}
