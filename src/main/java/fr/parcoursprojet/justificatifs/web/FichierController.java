package fr.parcoursprojet.justificatifs.web;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierEnReponse;
import fr.parcoursprojet.stockage.FichierId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows a person a file they gave: theirs, or not found. */
@RestController
class FichierController {

    private static final MediaType TEXTE = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Moi moi;
    private final Justificatifs justificatifs;
    private final Coffre coffre;
    private final Textes textes;

    FichierController(Moi moi, Justificatifs justificatifs, Coffre coffre, Textes textes) {
        this.moi = moi;
        this.justificatifs = justificatifs;
        this.coffre = coffre;
        this.textes = textes;
    }

    @GetMapping("/espace/fichiers/{id}")
    ResponseEntity<byte[]> fichier(@PathVariable UUID id) {
        try {
            var demandeur = moi.exigerUsager();
            var cherche = new FichierId(id);
            justificatifs
                    .portant(cherche)
                    .filter(piece -> piece.demandeur().equals(demandeur))
                    .orElseThrow(() -> new Introuvable("fichier"));
            var fichier = coffre.lire(cherche);
            return FichierEnReponse.montrer(fichier);
        } catch (Introuvable absent) {
            return ResponseEntity.notFound().build();
        } catch (Refus refus) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(TEXTE)
                    .body(textes.texte(refus.cle(), refus.arguments()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
