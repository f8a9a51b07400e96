package fr.parcoursprojet.suivi.web;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.Coffre;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The document an agent looks at: shown in the page, never kept by the browser, each reading noted (R14). */
@RestController
class DocumentsDuDossier {

    private final Demandes demandes;
    private final Justificatifs justificatifs;
    private final Coffre coffre;
    private final Lectures lectures;
    private final Moi moi;

    DocumentsDuDossier(Demandes demandes, Justificatifs justificatifs, Coffre coffre, Lectures lectures, Moi moi) {
        this.demandes = demandes;
        this.justificatifs = justificatifs;
        this.coffre = coffre;
        this.lectures = lectures;
        this.moi = moi;
    }

    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @GetMapping("/agents/documents/{numero}/{code}")
    ResponseEntity<byte[]> document(@PathVariable String numero, @PathVariable String code) {
        var dossier = demandes.parNumero(numero(numero)).orElseThrow(() -> new Introuvable("dossier"));
        var id = justificatifs.un(dossier, code).fichier();
        if (id == null) {
            throw new Introuvable("fichier");
        }
        var fichier = coffre.lire(id);
        lectures.noter(dossier, moi.exigerAgent(), "justificatifs");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(fichier.type().mime()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(fichier.nom(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(fichier.octets());
    }

    /** Not there, not examined yet, infected, or not for the caller's role: the same answer. */
    @ExceptionHandler({Introuvable.class, Refus.class, AccessDeniedException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void introuvable() {}

    private static NumeroDossier numero(String ecrit) {
        try {
            return new NumeroDossier(ecrit);
        } catch (IllegalArgumentException autreForme) {
            throw new Introuvable("dossier");
        }
    }
}
