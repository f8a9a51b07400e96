package fr.parcoursprojet.suivi.web;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.edition.IdentiteService;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.justificatifs.VersionDeJustificatif;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierEnReponse;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
    private final IdentiteService service;
    private final Textes textes;
    private final Clock horloge;

    DocumentsDuDossier(
            Demandes demandes,
            Justificatifs justificatifs,
            Coffre coffre,
            Lectures lectures,
            Moi moi,
            IdentiteService service,
            Textes textes,
            Clock horloge) {
        this.demandes = demandes;
        this.justificatifs = justificatifs;
        this.coffre = coffre;
        this.lectures = lectures;
        this.moi = moi;
        this.service = service;
        this.textes = textes;
        this.horloge = horloge;
    }

    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @GetMapping("/agents/documents/{numero}/{code}")
    ResponseEntity<byte[]> document(
            @PathVariable String numero, @PathVariable String code, @RequestParam Optional<UUID> version) {
        var dossier =
                NumeroDossier.lu(numero).flatMap(demandes::parNumero).orElseThrow(() -> new Introuvable("dossier"));
        var piece = justificatifs.un(dossier, code);
        var id = version.map(ancienne -> remplace(dossier, code, ancienne)).orElse(piece.fichier());
        if (id == null) {
            throw new Introuvable("fichier");
        }
        var fichier = piece.filigrane() ? coffre.lireMarque(id, filigrane(numero)) : coffre.lire(id);
        lectures.noter(dossier, moi.exigerAgent(), "justificatifs");
        return FichierEnReponse.montrer(fichier);
    }

    /** Not there, not examined yet, infected, or not for the caller's role: the same answer. */
    @ExceptionHandler({Introuvable.class, Refus.class, AccessDeniedException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void introuvable() {}

    private FichierId remplace(DossierId dossier, String code, UUID version) {
        return justificatifs.versions(dossier).getOrDefault(code, List.of()).stream()
                .map(VersionDeJustificatif::fichier)
                .filter(fichier -> fichier.valeur().equals(version))
                .findFirst()
                .orElseThrow(() -> new Introuvable("fichier"));
    }

    /** Whose copy it is, of what day, for which dossier. */
    private String filigrane(String numero) {
        return textes.texte(
                "suivi.filigrane", service.nom(), service.ville(), Francais.dateCourte(LocalDate.now(horloge)), numero);
    }
}
