package fr.parcoursprojet.justificatifs.web;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.justificatifs.EnvoisDeJustificatifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Textes;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the sheets of a document piece by piece. Apart from the screens: it outlives the page that began it, a cut of the
 * network and a restart of the server.
 */
@RestController
@RequestMapping("/espace/envois/{dossier}/{code}/{envoi}")
class EnvoiController {

    /** Largest piece, in bytes: a slow network sends it in seconds. */
    private static final int MORCEAU = 512 * 1024;

    private final Moi moi;
    private final EnvoisDeJustificatifs envois;
    private final Textes textes;

    EnvoiController(Moi moi, EnvoisDeJustificatifs envois, Textes textes) {
        this.moi = moi;
        this.envois = envois;
        this.textes = textes;
    }

    /** How many bytes of a sheet are here: where to go on after a cut. */
    @GetMapping
    String recu(
            @PathVariable UUID dossier,
            @PathVariable String code,
            @PathVariable UUID envoi,
            @RequestParam int feuille) {
        return String.valueOf(envois.recu(new DossierId(dossier), moi.exigerUsager(), code, envoi, feuille));
    }

    /** A piece of a sheet; answers how many bytes of it are here. */
    @PutMapping
    String morceau(
            @PathVariable UUID dossier,
            @PathVariable String code,
            @PathVariable UUID envoi,
            @RequestParam int feuille,
            @RequestParam int debut,
            HttpServletRequest requete)
            throws IOException {
        var octets = requete.getInputStream().readNBytes(MORCEAU + 1);
        if (octets.length > MORCEAU) {
            throw new Refus("stockage.refus.tropGros");
        }
        return String.valueOf(
                envois.arriver(new DossierId(dossier), moi.exigerUsager(), code, envoi, feuille, debut, octets));
    }

    /** All sheets are here: they become the document. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finir(
            @PathVariable UUID dossier,
            @PathVariable String code,
            @PathVariable UUID envoi,
            @RequestParam int feuilles,
            @RequestParam String nom) {
        envois.finir(new DossierId(dossier), moi.exigerUsager(), code, envoi, feuilles, nom);
    }

    /** <i>Annuler</i>: what had arrived is erased. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renoncer(@PathVariable UUID envoi) {
        envois.renoncer(moi.exigerUsager(), envoi);
    }

    @ExceptionHandler(Introuvable.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void introuvable() {}

    /** The sentence to show under the document. */
    @ExceptionHandler(Refus.class)
    ResponseEntity<String> refuse(Refus refus) {
        return ResponseEntity.unprocessableContent()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
                .body(textes.texte(refus.cle(), refus.arguments()));
    }
}
