package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.Fichier;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files attached to messages, read by those who may. */
@Service
@Transactional(readOnly = true)
public class PiecesDesMessages {

    private final PiecesDeMessages pieces;
    private final MessagesEcrits messages;
    private final Demandes demandes;
    private final Coffre coffre;

    PiecesDesMessages(PiecesDeMessages pieces, MessagesEcrits messages, Demandes demandes, Coffre coffre) {
        this.pieces = pieces;
        this.messages = messages;
        this.demandes = demandes;
        this.coffre = coffre;
    }

    /**
     * A file of a person's own messages.
     *
     * @throws Introuvable when it does not exist, or belongs to somebody else's dossier
     * @throws fr.parcoursprojet.socle.Refus as {@link Coffre#lire}
     */
    public Fichier duDemandeur(UUID id, UsagerId demandeur) {
        var piece = trouver(id);
        demandes.duDemandeur(dossier(piece), demandeur);
        return coffre.lire(piece.fichier());
    }

    /**
     * A file of a dossier's messages, for an agent.
     *
     * @throws Introuvable when the dossier has none of this name
     * @throws fr.parcoursprojet.socle.Refus as {@link Coffre#lire}
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Fichier duDossier(UUID id, DossierId dossier) {
        var piece = trouver(id);
        if (!dossier(piece).equals(dossier)) {
            throw new Introuvable("fichier");
        }
        return coffre.lire(piece.fichier());
    }

    private PieceDeMessage trouver(UUID id) {
        return pieces.findById(id).orElseThrow(() -> new Introuvable("fichier"));
    }

    private DossierId dossier(PieceDeMessage piece) {
        return messages.findById(piece.message())
                .map(MessageEcrit::dossier)
                .orElseThrow(() -> new Introuvable("fichier"));
    }
}
