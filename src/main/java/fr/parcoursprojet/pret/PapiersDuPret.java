package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The papers of a loan as accessible PDF: for its borrower, for the agents, for the letters. */
@Service
public class PapiersDuPret {

    private final Papiers papiers;
    private final Prets prets;

    PapiersDuPret(Papiers papiers, Prets prets) {
        this.papiers = papiers;
        this.prets = prets;
    }

    /**
     * The information sheet, the contract and its schedule: signed, or to read before signing.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when the loan is somebody else's
     */
    public byte[] contrat(PretId pret, UsagerId emprunteur) {
        prets.delEmprunteur(pret, emprunteur);
        return papiers.contrat(pret);
    }

    /** The same, for an agent. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public byte[] contrat(PretId pret) {
        return papiers.contrat(pret);
    }

    /** The schedule in force, of one's own loan. */
    public byte[] echeancier(PretId pret, UsagerId emprunteur) {
        prets.delEmprunteur(pret, emprunteur);
        return papiers.echeancier(pret);
    }

    /**
     * One version of the schedule, for an agent.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is none of that number
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public byte[] echeancier(PretId pret, int version) {
        return papiers.echeancier(pret, version);
    }

    /** What is left on this day, of one's own loan. */
    public byte[] attestation(PretId pret, UsagerId emprunteur) {
        prets.delEmprunteur(pret, emprunteur);
        return papiers.attestation(pret);
    }

    /** The same, for an agent. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public byte[] attestation(PretId pret) {
        return papiers.attestation(pret);
    }

    /** The contract of one's own loan in English, for information: the French one binds. */
    public byte[] contratEnAnglais(PretId pret, UsagerId emprunteur) {
        prets.delEmprunteur(pret, emprunteur);
        return papiers.contratEnAnglais(pret);
    }

    /** The schedule in force of one's own loan in English, for information. */
    public byte[] echeancierEnAnglais(PretId pret, UsagerId emprunteur) {
        prets.delEmprunteur(pret, emprunteur);
        return papiers.echeancierEnAnglais(pret);
    }

    /** What is left on this day of one's own loan in English, for information. */
    public byte[] attestationEnAnglais(PretId pret, UsagerId emprunteur) {
        prets.delEmprunteur(pret, emprunteur);
        return papiers.attestationEnAnglais(pret);
    }

    /** The order to the prestataire. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public byte[] commande(PretId pret) {
        return papiers.commande(pret);
    }

    /**
     * The request to the Treasury to pay the loan out.
     *
     * @throws fr.parcoursprojet.socle.Introuvable before the contract is signed
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public byte[] versement(PretId pret) {
        return papiers.versement(pret);
    }

    /** Who signed the contract, when, how, and the print of what they were shown, for an agent. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<SignaturePrise> signatures(PretId pret) {
        return papiers.signatures(pret);
    }

    /** Where the signed contract is kept, for the letters; empty before the signature. */
    public Optional<FichierId> contratSigne(PretId pret) {
        return papiers.contratSigne(pret);
    }
}
