package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.NumeroDossier;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The demandes: begun, filled in answer by answer, filed under a number, completed, given up. */
@Service
public class Demandes {

    /** Begins a draft, or gives back the one this person has already begun: there is one draft a person. */
    public DossierId commencer(UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /** The draft or the demande to complete of a person: what they can still write in. */
    public Optional<Demande> enCours(UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps answers of a draft, complete or not.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when it is not theirs
     * @throws fr.parcoursprojet.socle.Refus when it is no longer a draft
     * @throws fr.parcoursprojet.socle.SaisieInvalide when an answer cannot be true whatever the others are
     */
    public Demande enregistrer(DossierId dossier, UsagerId demandeur, MaSituation situation) {
        throw new UnsupportedOperationException();
    }

    /** Keeps answers of a draft, see {@link #enregistrer(DossierId, UsagerId, MaSituation)}. */
    public Demande enregistrer(DossierId dossier, UsagerId demandeur, MonProjet projet) {
        throw new UnsupportedOperationException();
    }

    /** Keeps answers of a draft, see {@link #enregistrer(DossierId, UsagerId, MaSituation)}. */
    public Demande enregistrer(DossierId dossier, UsagerId demandeur, PlanFinancement plan) {
        throw new UnsupportedOperationException();
    }

    /** Remembers the page a person has open, to come back to it from another device. */
    public void ouvrir(DossierId dossier, UsagerId demandeur, Etape etape) {
        throw new UnsupportedOperationException();
    }

    /** The page a person had open last. */
    public Optional<Etape> derniere(DossierId dossier, UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /**
     * The person says a page is finished.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide naming each answer to correct or still missing
     */
    public void valider(DossierId dossier, UsagerId demandeur, Etape etape) {
        throw new UnsupportedOperationException();
    }

    /** How far a draft is. */
    public Avancement avancement(DossierId dossier, UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /**
     * Files a draft: number, receipt, règlement of the day kept (R2, R8). Twice gives the first receipt back.
     *
     * @throws fr.parcoursprojet.socle.Refus when something is missing, or a minor asks for a loan (R5)
     */
    public Recepisse deposer(DossierId dossier, UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /** The receipt of a filing. */
    public Recepisse recepisse(DossierId dossier, UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /** The receipt of a filing, for other modules. */
    public Recepisse recepisse(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sends a demande back once the documents asked were given.
     *
     * @throws fr.parcoursprojet.socle.Refus naming a document still to give
     */
    public Demande renvoyer(DossierId dossier, UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /** Gives a demande up, draft or filed. */
    public void retirer(DossierId dossier, UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /** A demande, for other modules. */
    public Demande de(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /** Several demandes at once, for lists of other modules. */
    public Map<DossierId, Demande> de(Collection<DossierId> dossiers) {
        throw new UnsupportedOperationException();
    }

    /** A demande of this person. */
    public Demande duDemandeur(DossierId dossier, UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /** All demandes of a person, newest first. */
    public List<Demande> de(UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /** The dossier that has this number. */
    public Optional<DossierId> parNumero(NumeroDossier numero) {
        throw new UnsupportedOperationException();
    }

    /** Filed demandes that answer a search, newest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<LigneDossier> chercher(Recherche recherche) {
        throw new UnsupportedOperationException();
    }

    /** How many filed demandes answer a search, whatever the page. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public long compter(Recherche recherche) {
        throw new UnsupportedOperationException();
    }

    /**
     * Asks a person for documents, given or not yet.
     *
     * @param codes the documents; each accepted or given one must have been refused first, so that its reason is known
     * @param message what the person reads
     * @param avant the day by which they are awaited
     * @throws fr.parcoursprojet.socle.Refus when the demande is not at the service
     * @throws fr.parcoursprojet.socle.SaisieInvalide when no document is named or the day is past
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Demande demanderComplements(
            DossierId dossier, AgentId agent, List<String> codes, String message, LocalDate avant) {
        throw new UnsupportedOperationException();
    }
}
