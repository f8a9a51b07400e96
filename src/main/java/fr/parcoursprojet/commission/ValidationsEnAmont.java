package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.ApercuProposition;
import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Urgent dossiers decided between two séances (validation en amont): the référent asks, the holder of a delegation says
 * yes within its ceiling, the letters leave as after a séance, and the next one ratifies.
 */
@Service
@Transactional
public class ValidationsEnAmont {

    private final UrgenceRepository urgences;
    private final Delegations delegations;
    private final SeanceRepository seances;
    private final PassageRepository passages;
    private final OrdreDuJour ordreDuJour;
    private final ControleDeDecision controle;
    private final Cloture cloture;
    private final Amont amont;
    private final MiseEnFiche fiches;
    private final Demandes demandes;
    private final Instructions instructions;
    private final Reglements reglements;
    private final Lectures lectures;
    private final Moi moi;
    private final Clock horloge;

    ValidationsEnAmont(
            UrgenceRepository urgences,
            Delegations delegations,
            SeanceRepository seances,
            PassageRepository passages,
            OrdreDuJour ordreDuJour,
            ControleDeDecision controle,
            Cloture cloture,
            Amont amont,
            MiseEnFiche fiches,
            Demandes demandes,
            Instructions instructions,
            Reglements reglements,
            Lectures lectures,
            Moi moi,
            Clock horloge) {
        this.urgences = urgences;
        this.delegations = delegations;
        this.seances = seances;
        this.passages = passages;
        this.ordreDuJour = ordreDuJour;
        this.controle = controle;
        this.cloture = cloture;
        this.amont = amont;
        this.fiches = fiches;
        this.demandes = demandes;
        this.instructions = instructions;
        this.reglements = reglements;
        this.lectures = lectures;
        this.moi = moi;
        this.horloge = horloge;
    }

    /**
     * Asks the holder of a delegation to decide a presented dossier.
     *
     * @param motif why it cannot wait for a séance
     * @throws SaisieInvalide without a reason
     * @throws Refus saying what lacks, or that it waits elsewhere
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void demander(DossierId dossier, String motif) {
        if (motif.isBlank()) {
            throw new SaisieInvalide(List.of(Erreur.de("motif", "commission.erreur.urgence")));
        }
        ordreDuJour.exigerPresentee(dossier);
        urgences.save(new UrgenceTenue(dossier, motif.strip(), moi.exigerAgent(), horloge.instant()));
    }

    /** It can wait for a séance after all. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void renoncer(DossierId dossier) {
        urgences.deleteById(dossier.valeur());
    }

    /** Why a dossier cannot wait, when the référent said so. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public Optional<Urgence> urgence(DossierId dossier) {
        return urgences.findById(dossier.valeur()).filter(this::attend).map(this::lue);
    }

    /** The delegation that who asks holds today. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public Optional<Delegation> maDelegation() {
        return moi.agent().flatMap(delegations::enVigueur);
    }

    /** The dossiers that who asks may decide today; none without a delegation. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Urgence> aValider() {
        return maDelegation().isEmpty()
                ? List.of()
                : urgences.findAllByOrderByLe().stream()
                        .filter(this::attend)
                        .map(this::lue)
                        .toList();
    }

    /**
     * One of them.
     *
     * @throws Introuvable when who asks may not decide it
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION})
    @Transactional(readOnly = true)
    public Urgence aValider(DossierId dossier) {
        return aValider().stream()
                .filter(urgence -> urgence.dossier().equals(dossier))
                .findFirst()
                .orElseThrow(() -> new Introuvable("urgence"));
    }

    /**
     * What the holder reads of it, as the members of a séance do; the read is noted (R14).
     *
     * @throws Introuvable when who asks may not decide it
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION})
    public FicheDeSeance fiche(DossierId dossier) {
        aValider(dossier);
        lectures.noter(dossier, moi.exigerAgent(), "commission");
        return fiches.de(dossier, reglements.enVigueur(LocalDate.now(horloge)).fichesNominatives());
    }

    /**
     * What other amounts would make of it.
     *
     * @throws Introuvable when who asks may not decide it
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION})
    @Transactional(readOnly = true)
    public ApercuProposition apercu(DossierId dossier, Proposition proposition) {
        aValider(dossier);
        return instructions.apercevoir(dossier, proposition);
    }

    /**
     * Says yes, alone, within the ceiling: the letter leaves at once.
     *
     * @throws Introuvable when who asks may not decide it
     * @throws SaisieInvalide when an amount passes the ceiling, or breaks R1, R2 or R5, or no reason is given
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION})
    public void accorder(DossierId dossier, Accord accord) {
        var urgence = aValider(dossier);
        var titulaire = moi.exigerAgent();
        var delegation = delegations.enVigueur(titulaire).orElseThrow(() -> new Introuvable("delegation"));
        ordreDuJour.exigerPresentee(dossier);
        if (accord.pret().plus(accord.subvention()).depasse(delegation.plafond())) {
            throw new SaisieInvalide(List.of(Erreur.de(
                    accord.pret().estPositif() ? "pret" : "subvention",
                    "commission.erreur.auDelaDuPlafond",
                    delegation.plafond())));
        }
        var seance = seances.saveAndFlush(new SeanceTenue(delegation, urgence.motif(), LocalDateTime.now(horloge)));
        var passage = passages.saveAndFlush(new PassageTenu(seance.id(), dossier, 1, null));
        controle.verifier(passage, accord, Votes.AUCUN, 1);
        passage.decider(accord, Votes.AUCUN, 1, titulaire, horloge.instant());
        passages.saveAndFlush(passage);
        cloture.valider(seance, delegation);
        urgences.deleteById(dossier.valeur());
    }

    /** What the next séance will ratify, oldest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<ValidationEnAmont> aRatifier() {
        return amont.lues(seances.findByDelegationIsNotNullAndRatificationIsNullOrderByDebut());
    }

    /** What a closed séance ratified. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<ValidationEnAmont> ratifiees(SeanceId seance) {
        return amont.lues(seances.findByRatificationOrderByDebut(seance.valeur()));
    }

    /** Still presented, on no ordre du jour, not answered. */
    private boolean attend(UrgenceTenue urgence) {
        var instruction = instructions.du(urgence.dossier());
        return instruction.etat() == EtatInstruction.PRESENTEE && ordreDuJour.attend(instruction);
    }

    private Urgence lue(UrgenceTenue urgence) {
        var demande = demandes.de(urgence.dossier());
        return new Urgence(
                urgence.dossier(),
                Objects.requireNonNull(demande.numero(), "a presented demande has a number"),
                MiseEnFiche.objet(demande),
                urgence.motif());
    }
}
