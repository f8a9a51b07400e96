package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.reglement.PieceDemandee;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The documents asked from a person: given, said absent, accepted, sent back, replaced. */
@Service
public class Justificatifs {

    /**
     * Sets the exact list asked for a dossier. What was already given stays; what is no longer asked and was never given
     * disappears.
     */
    public void exiger(DossierId dossier, UsagerId demandeur, List<PieceDemandee> pieces) {
        throw new UnsupportedOperationException();
    }

    /** The documents asked for a dossier, in the order of the règlement. */
    public List<Justificatif> du(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /** One document of a dossier. */
    public Justificatif un(DossierId dossier, String code) {
        throw new UnsupportedOperationException();
    }

    /** The documents asked from this person for a dossier. */
    public List<Justificatif> duDemandeur(DossierId dossier, UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps the file a person gives for a document, instead of the one given before.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when the dossier is not theirs or the document not asked
     * @throws fr.parcoursprojet.socle.Refus when the vault refuses the file, or when the document is already accepted
     */
    public Justificatif deposer(DossierId dossier, UsagerId demandeur, String code, String nom, byte[] octets) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes back the file given for a document that nobody has read yet.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when the dossier is not theirs or the document not asked
     */
    public Justificatif retirer(DossierId dossier, UsagerId demandeur, String code) {
        throw new UnsupportedOperationException();
    }

    /**
     * Notes that a person cannot give a document, and why.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when no reason is given
     */
    public Justificatif indisponible(DossierId dossier, UsagerId demandeur, String code, String raison) {
        throw new UnsupportedOperationException();
    }

    /** An agent read a document and accepts it, or accepts that it is absent for the reason given. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Justificatif accepter(DossierId dossier, String code, AgentId agent) {
        throw new UnsupportedOperationException();
    }

    /**
     * An agent sends a document back.
     *
     * @param phrase what the person reads: what is wrong and what to do
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the sentence is empty
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Justificatif refuser(DossierId dossier, String code, String phrase, AgentId agent) {
        throw new UnsupportedOperationException();
    }

    /** The dossier and document a file was given for; empty when no document has it any more. */
    public Optional<Piece> portant(FichierId fichier) {
        throw new UnsupportedOperationException();
    }

    /**
     * Where a file belongs.
     *
     * @param dossier the dossier
     * @param demandeur whose it is
     * @param code which document
     */
    public record Piece(DossierId dossier, UsagerId demandeur, String code) {}
}
