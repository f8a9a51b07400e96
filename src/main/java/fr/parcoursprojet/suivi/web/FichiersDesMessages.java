package fr.parcoursprojet.suivi.web;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.PiecesDesMessages;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.FichierEnReponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files attached to messages, given to the person or to the agents of the dossier; each reading by an agent is noted (R14). */
@RestController
class FichiersDesMessages {

    private final PiecesDesMessages pieces;
    private final Demandes demandes;
    private final Lectures lectures;
    private final Moi moi;

    FichiersDesMessages(PiecesDesMessages pieces, Demandes demandes, Lectures lectures, Moi moi) {
        this.pieces = pieces;
        this.demandes = demandes;
        this.lectures = lectures;
        this.moi = moi;
    }

    @GetMapping("/espace/messages/pieces/{piece}")
    ResponseEntity<byte[]> duDemandeur(@PathVariable UUID piece) {
        return FichierEnReponse.montrer(pieces.duDemandeur(piece, moi.exigerUsager()));
    }

    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @GetMapping("/agents/documents/{numero}/messages/{piece}")
    ResponseEntity<byte[]> duDossier(@PathVariable String numero, @PathVariable UUID piece) {
        var dossier =
                NumeroDossier.lu(numero).flatMap(demandes::parNumero).orElseThrow(() -> new Introuvable("dossier"));
        var fichier = pieces.duDossier(piece, dossier);
        lectures.noter(dossier, moi.exigerAgent(), "messages");
        return FichierEnReponse.montrer(fichier);
    }

    /** Not there, not examined yet, infected, or not for the caller: the same answer. */
    @ExceptionHandler({Introuvable.class, Refus.class, AccessDeniedException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void introuvable() {}
}
