package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The loans: contract, schedule, disbursement, payments. */
@Service
public class Prets {

    /** The loan of a dossier; empty when none was granted. */
    public Optional<Pret> du(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /**
     * A loan.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is none
     */
    public Pret de(PretId pret) {
        throw new UnsupportedOperationException();
    }

    /** The loans of a person, newest first. */
    public List<Pret> de(UsagerId emprunteur) {
        throw new UnsupportedOperationException();
    }

    /**
     * The loan of its borrower.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is none, or it is somebody else's
     */
    public Pret delEmprunteur(PretId pret, UsagerId emprunteur) {
        throw new UnsupportedOperationException();
    }

    /** What a loan comes to today. */
    public Situation situation(PretId pret) {
        throw new UnsupportedOperationException();
    }

    /** What a loan comes to on a day, with all payments known now. */
    public Situation situation(PretId pret, LocalDate jour) {
        throw new UnsupportedOperationException();
    }

    /** The sum of the ledger; less than zero when more was paid than due. */
    public Montant solde(PretId pret) {
        throw new UnsupportedOperationException();
    }

    /** All versions of the schedule, the one in force last. */
    public List<VersionEcheancier> versions(PretId pret) {
        throw new UnsupportedOperationException();
    }

    /** The ledger, in the order it was written. */
    public List<Mouvement> grandLivre(PretId pret) {
        throw new UnsupportedOperationException();
    }

    /**
     * Chooses the first instalment before the signature; the others follow month by month.
     *
     * @throws fr.parcoursprojet.socle.Refus when the contract is signed
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void commencerLe(PretId pret, LocalDate premiereEcheance, AgentId agent) {
        throw new UnsupportedOperationException();
    }

    /**
     * The borrower signs the contract on the screen.
     *
     * @throws fr.parcoursprojet.socle.Refus when it is not to be signed, or the person is under 18 (R5)
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the drawing is empty or the name is not theirs
     */
    public void signerEnLigne(PretId pret, UsagerId emprunteur, Signature signature) {
        throw new UnsupportedOperationException();
    }

    /**
     * An agent records a contract signed on paper.
     *
     * @param nomDuScan the name of the scanned file
     * @param scan its content: PDF or picture
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void signerSurPapier(PretId pret, LocalDate le, String nomDuScan, byte[] scan, AgentId agent) {
        throw new UnsupportedOperationException();
    }

    /** The loan will not be paid out: the person never signed, or gave up. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void sansSuite(PretId pret, String motif, AgentId agent) {
        throw new UnsupportedOperationException();
    }

    /**
     * The money left for the prestataire: the debt begins, the loan gets its Treasury reference.
     *
     * @return the reference, such as {@code T-2011-0042}
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public String debloquer(PretId pret, LocalDate le, AgentId agent) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves the next instalments that are not covered to the end of the schedule, in a new version (R11).
     *
     * @param nombre how many
     * @param motif why, in words
     * @param le the day it was decided
     */
    public void reechelonner(PretId pret, int nombre, String motif, LocalDate le) {
        throw new UnsupportedOperationException();
    }

    /**
     * Counts what was paid in advance as an early repayment: same instalments, the end comes sooner.
     *
     * @param montant at most what was paid in advance
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void rembourserParAnticipation(PretId pret, Montant montant, LocalDate le, AgentId agent) {
        throw new UnsupportedOperationException();
    }

    /** The borrower says they will repay earlier: the next payment of that amount counts as an early repayment. */
    public void annoncerRemboursement(PretId pret, UsagerId emprunteur, Montant montant) {
        throw new UnsupportedOperationException();
    }

    /** Writes the opposite of an entry (R9); a line of the Treasury goes back to the waiting ones. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public MouvementId extourner(MouvementId mouvement, String motif, AgentId agent) {
        throw new UnsupportedOperationException();
    }

    /** The loans being repaid whose payments do not cover what was due before a day; one query over the whole book. */
    public List<Retard> enRetard(LocalDate jour) {
        throw new UnsupportedOperationException();
    }

    /** The instalments due from one day to another, both included, that are not covered; one query over the whole book. */
    public List<EcheanceProche> echeances(LocalDate du, LocalDate au) {
        throw new UnsupportedOperationException();
    }

    /** The grants of a dossier. */
    public List<Versement> versements(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /** A grant was paid to the prestataire. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void verser(VersementId versement, LocalDate le, AgentId agent) {
        throw new UnsupportedOperationException();
    }
}
