package fr.parcoursprojet.demande.web;

import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.Partie;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page a phone keeps for when there is no network: it counts itself which answers wait in it. */
@Controller
class PageHorsReseau {

    /**
     * A part of the demande.
     *
     * @param nom its name
     * @param etapes its pages, as the keys of what waits name them
     */
    public record PartieEnAttente(String nom, String etapes) {}

    @GetMapping("/hors-reseau")
    String page(Model page) {
        page.addAttribute("parties", parties());
        return "demande/hors-reseau";
    }

    private static List<PartieEnAttente> parties() {
        return Arrays.stream(Partie.values())
                .map(partie -> new PartieEnAttente(
                        partie.name(),
                        Arrays.stream(Etape.values())
                                .filter(etape -> etape.partie() == partie)
                                .map(Etape::name)
                                .collect(Collectors.joining(" "))))
                .toList();
    }
}
