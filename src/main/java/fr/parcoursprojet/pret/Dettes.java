package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a debt otherwise than by being paid as agreed: helped, remitted, frozen, pursued, given up, erased. */
@Service
@Transactional
public class Dettes {

    private final PretsAccordes prets;
    private final Comptes comptes;
    private final Pertes pertes;
    private final Amenagements amenagements;

    Dettes(PretsAccordes prets, Comptes comptes, Pertes pertes, Amenagements amenagements) {
        this.prets = prets;
        this.comptes = comptes;
        this.pertes = pertes;
        this.amenagements = amenagements;
    }

    /**
     * The CCAS pays the oldest instalments that are not covered (soutien financier, R11).
     *
     * @param nombre how many instalments, at most those that are left
     * @param motif the decision, in words
     * @param le the day it counts
     * @return what the CCAS pays, in euros
     * @throws fr.parcoursprojet.socle.SaisieInvalide when there are not that many
     * @throws fr.parcoursprojet.socle.Refus when the loan is not being repaid
     */
    public Montant soutenir(PretId pret, int nombre, String motif, LocalDate le, @Nullable AgentId agent) {
        return pertes.soutenir(verrouiller(pret), nombre, motif, le, agent);
    }

    /**
     * The CCAS no longer claims a part (remise); the last instalments go.
     *
     * @param montant in euros, at most what is left
     * @throws fr.parcoursprojet.socle.SaisieInvalide when it is nothing, or more than what is left
     * @throws fr.parcoursprojet.socle.Refus when the loan is not being repaid
     */
    public void remettre(PretId pret, Montant montant, String motif, LocalDate le, @Nullable AgentId agent) {
        pertes.remettre(verrouiller(pret), montant, motif, le, agent);
    }

    /**
     * The accountant gives up collecting all that is left (account 6541); the debt lives, and a later payment is a
     * recouvrement sur non-valeur.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the decision is yet to come
     * @throws fr.parcoursprojet.socle.Refus when the loan is not being repaid
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void admettreEnNonValeur(PretId pret, Deliberation deliberation, AgentId agent) {
        pertes.admettreEnNonValeur(verrouiller(pret), deliberation, agent);
    }

    /**
     * Records that a court erased the debt or a part of it (account 6542, R12); what was paid after that day beyond
     * what is left is to be given back.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the part is more than what was owed, or the day is to come
     * @throws fr.parcoursprojet.socle.Refus when nothing was owed on that day
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void eteindre(PretId pret, Effacement effacement, AgentId agent) {
        pertes.eteindre(verrouiller(pret), effacement, agent);
    }

    /**
     * Records that the Treasury gave back all that was paid too much.
     *
     * @param le the day it did, not in the future
     * @throws fr.parcoursprojet.socle.Refus when nothing was paid too much
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void restituer(PretId pret, LocalDate le, AgentId agent) {
        comptes.restituer(verrouiller(pret), le, agent);
    }

    /**
     * Freezes a debt from the day of its recevabilité (R12): it is neither late nor reminded of.
     *
     * @throws fr.parcoursprojet.socle.Refus when the loan is not being repaid
     */
    public void geler(PretId pret, LocalDate le) {
        verrouiller(pret).geler(le);
    }

    /** A frozen debt goes on. */
    public void degeler(PretId pret) {
        verrouiller(pret).degeler();
    }

    /**
     * Puts in force the schedule of a surendettement's plan; what was paid stays where it is (R12).
     *
     * @param lignes in order of date; with the part erased they add up to what is left
     * @param efface what the plan erases at its end, in euros; zero when nothing is
     * @param reference the plan, such as {@code Plan du 3 mars 2026, dossier 000123456}
     * @param le the day it was decided
     * @throws fr.parcoursprojet.socle.SaisieInvalide when they do not add up to what is left
     * @throws fr.parcoursprojet.socle.Refus when the loan is not being repaid
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void suivreUnPlan(
            PretId pret, List<LigneEcheancier> lignes, Montant efface, String reference, LocalDate le, AgentId agent) {
        amenagements.suivreUnPlan(verrouiller(pret), lignes, efface, reference, le, agent);
    }

    /** A plan holds no more, kept or not; its dates stay in force for what is left. */
    public void finirLePlan(PretId pret) {
        verrouiller(pret).finirLePlan();
    }

    /**
     * Notes that the Treasury's enforcement service pursues a debt.
     *
     * @param le the day it was handed over
     */
    public void remettreAuContentieux(PretId pret, LocalDate le) {
        verrouiller(pret).remettreAuContentieux(le);
    }

    /** The debt came back from the Treasury's enforcement service, or is over. */
    public void retirerDuContentieux(PretId pret) {
        verrouiller(pret).retirerDuContentieux();
    }

    private PretAccorde verrouiller(PretId pret) {
        return prets.verrouiller(List.of(pret.valeur())).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("pret"));
    }
}
