package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The référent's work on the demandes: who does it, what is understood, what is proposed. */
@Service
public class Instructions {

    /**
     * The work on a dossier.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when it was never filed
     */
    public Instruction du(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /** The work on a dossier; empty while it is a draft. */
    public Optional<Instruction> trouver(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /** The dossiers handed to the commission and not given back, oldest filing first. */
    public List<Instruction> presentees() {
        throw new UnsupportedOperationException();
    }

    /** Gives the dossier to a référent, the first time or instead of another. */
    @RolesAllowed(Role.Noms.REFERENT)
    public Instruction affecter(DossierId dossier, AgentId referent) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps the rapport social as it stands, finished or not.
     *
     * @param version the version that was read
     * @throws ModifieParUnAutre when somebody saved in between
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public Instruction enregistrerRapport(DossierId dossier, RapportSocial rapport, long version) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes what is proposed to the commission.
     *
     * @param version the version that was read
     * @throws ModifieParUnAutre when somebody saved in between
     * @throws fr.parcoursprojet.socle.SaisieInvalide when an amount or a duration breaks R1, R2 or R5
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public Instruction proposer(DossierId dossier, Proposition proposition, long version) {
        throw new UnsupportedOperationException();
    }

    /** What the référent should know about a proposal; advice, not a wall (R4). */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<Alerte> alertes(DossierId dossier, Proposition proposition) {
        throw new UnsupportedOperationException();
    }

    /** What lacks before the dossier can be presented, in words; empty when it is ready. */
    public List<Manque> manques(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /**
     * Hands a complete dossier to the commission.
     *
     * @throws fr.parcoursprojet.socle.Refus naming what lacks
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public Instruction presenter(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /**
     * Ends the dossier before any commission.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the reason, the remedies or the other answer is missing (R7)
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public Instruction classer(DossierId dossier, Classement classement) {
        throw new UnsupportedOperationException();
    }

    /** The commission adjourned: back to the référent, with what is missing. */
    @RolesAllowed(Role.Noms.REFERENT)
    public Instruction rouvrir(DossierId dossier, String manque) {
        throw new UnsupportedOperationException();
    }
}
