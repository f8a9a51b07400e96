package fr.parcoursprojet.confidentialite.web;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.confidentialite.CopieDesDonnees;
import fr.parcoursprojet.socle.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The copy of a person's data, for that person and nobody else: for others there is none. */
@RestController
class CopieController {

    private final CopieDesDonnees copie;
    private final Moi moi;

    CopieController(CopieDesDonnees copie, Moi moi) {
        this.copie = copie;
        this.moi = moi;
    }

    @GetMapping("/espace/mes-donnees/{usager}.zip")
    void copie(@PathVariable UUID usager, HttpServletResponse reponse) throws IOException {
        var moiMeme = moi.exigerUsager();
        if (!moiMeme.valeur().equals(usager)) {
            throw new Introuvable("usager");
        }
        reponse.setContentType("application/zip");
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mes-donnees.zip\"");
        copie.ecrire(moiMeme, reponse.getOutputStream());
    }

    /** Somebody else's, or an agent: the answer is that of a page that does not exist. */
    @ExceptionHandler(Introuvable.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void introuvable() {}
}
