package fr.parcoursprojet.accueil.web;

import fr.parcoursprojet.accueil.EstimationGardee;
import fr.parcoursprojet.accueil.Estimations;
import fr.parcoursprojet.budget.ReglesAuTelephone;
import fr.parcoursprojet.budget.Simulateur;
import fr.parcoursprojet.budget.Vraisemblance;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * <i>Estimer mon projet</i>: figures are posted, never written in an address, and answered at once (R4). With
 * JavaScript the phone answers by itself, by the same rules; without it the whole page comes back.
 */
@Controller
class PageEstimer {

    private final Estimations estimations;
    private final Reglements reglements;
    private final Clock horloge;

    PageEstimer(Estimations estimations, Reglements reglements, Clock horloge) {
        this.estimations = estimations;
        this.reglements = reglements;
        this.horloge = horloge;
    }

    @GetMapping("/estimer")
    String ouvrir(Model page) {
        remplir(page, new Saisie(Map.of(), true), UUID.randomUUID());
        return "accueil/estimer";
    }

    @PostMapping("/estimer")
    String calculer(@RequestParam Map<String, String> recu, Model page) {
        remplir(page, new Saisie(recu, false), calcul(recu));
        return "accueil/estimer";
    }

    /** Counts a calculation that the phone made by itself. */
    @PostMapping("/estimer/compter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void compter(@RequestParam Map<String, String> recu) {
        new Saisie(recu, true).chiffres().ifPresent(chiffres -> repondre(chiffres, calcul(recu)));
    }

    /** Keeps the figures and goes on to a demande, through the sign-in. */
    @PostMapping("/estimer/garder")
    String garder(@RequestParam Map<String, String> recu, Model page) {
        var saisie = new Saisie(recu, false);
        var chiffres = saisie.chiffres();
        if (chiffres.isEmpty()) {
            remplir(page, saisie, calcul(recu));
            return "accueil/estimer";
        }
        return "redirect:/espace/demande/estimation/" + estimations.garder(chiffres.get());
    }

    /** Who else can help. */
    @GetMapping("/estimer/autres-aides")
    String autresAides() {
        return "accueil/autres-aides";
    }

    private void remplir(Model page, Saisie saisie, UUID calcul) {
        page.addAttribute("calcul", calcul);
        page.addAttribute("tape", saisie.tape());
        page.addAttribute("erreurs", saisie.erreurs());
        page.addAttribute("maximum", Vraisemblance.MAXIMUM);
        page.addAttribute("maximumEnCentimes", Vraisemblance.MAXIMUM.valeur().unscaledValue());
        page.addAttribute("reglement", ReglesAuTelephone.de(enVigueur()));
        page.addAttribute("modele", ReponseEcrite.modele());
        page.addAttribute(
                "ecrite",
                ReponseEcrite.de(saisie.chiffres()
                        .map(chiffres -> repondre(chiffres, calcul))
                        .orElse(null)));
    }

    private Reponse repondre(EstimationGardee chiffres, UUID calcul) {
        var reglement = enVigueur();
        var estimation = Simulateur.estimer(chiffres.chiffres(), reglement);
        estimations.compter(calcul, estimation);
        return Reponse.de(chiffres, estimation, reglement);
    }

    private Reglement enVigueur() {
        return reglements.enVigueur(LocalDate.now(horloge));
    }

    private static UUID calcul(Map<String, String> recu) {
        try {
            return UUID.fromString(recu.getOrDefault("calcul", ""));
        } catch (IllegalArgumentException autreChose) {
            return UUID.randomUUID();
        }
    }
}
