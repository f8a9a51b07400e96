package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.ApercuProposition;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The séances of the commission: planned, opened, decided dossier by dossier, closed at once. */
@Service
@Transactional
public class Commissions {

    private final SeanceRepository seances;
    private final PassageRepository passages;
    private final Inscriptions inscriptions;
    private final ControleDeDecision controle;
    private final Cloture cloture;
    private final DecisionsRendues decisions;
    private final MiseEnFiche fiches;
    private final PretsEnCours prets;
    private final Demandes demandes;
    private final Instructions instructions;
    private final Reglements reglements;
    private final Agents agents;
    private final MembresConnus membres;
    private final Lectures lectures;
    private final Moi moi;
    private final Clock horloge;

    Commissions(
            SeanceRepository seances,
            PassageRepository passages,
            Inscriptions inscriptions,
            ControleDeDecision controle,
            Cloture cloture,
            DecisionsRendues decisions,
            MiseEnFiche fiches,
            PretsEnCours prets,
            Demandes demandes,
            Instructions instructions,
            Reglements reglements,
            Agents agents,
            MembresConnus membres,
            Lectures lectures,
            Moi moi,
            Clock horloge) {
        this.seances = seances;
        this.passages = passages;
        this.inscriptions = inscriptions;
        this.controle = controle;
        this.cloture = cloture;
        this.decisions = decisions;
        this.fiches = fiches;
        this.prets = prets;
        this.demandes = demandes;
        this.instructions = instructions;
        this.reglements = reglements;
        this.agents = agents;
        this.membres = membres;
        this.lectures = lectures;
        this.moi = moi;
        this.horloge = horloge;
    }

    /**
     * Plans a séance.
     *
     * @throws SaisieInvalide when the day is past or the place is missing
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public SeanceId planifier(LocalDateTime debut, String lieu) {
        verifier(debut, lieu);
        return seances.saveAndFlush(new SeanceTenue(debut, lieu.strip())).id();
    }

    /**
     * Moves a séance that is not open yet.
     *
     * @throws SaisieInvalide when the day is past or the place is missing
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void deplacer(SeanceId seance, LocalDateTime debut, String lieu) {
        verifier(debut, lieu);
        retenue(seance).deplacer(debut, lieu.strip());
    }

    /**
     * Puts a presented dossier on the ordre du jour.
     *
     * @throws Refus saying what lacks, or that it waits elsewhere
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void inscrire(SeanceId seance, DossierId dossier) {
        inscriptions.ajouter(retenue(seance), dossier, null);
    }

    /**
     * Puts a running loan before the commission again.
     *
     * @throws Refus when no loan was granted, or it waits elsewhere
     * @throws SaisieInvalide when no reason is given, or what is proposed cannot be done today
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void inscrireReexamen(SeanceId seance, DossierId dossier, Reexamen reexamen) {
        if (reexamen.motif().isEmpty()) {
            throw new SaisieInvalide(List.of(Erreur.de("motif", "commission.erreur.reexamen")));
        }
        inscriptions.ajouter(retenue(seance), dossier, reexamen);
    }

    /** Takes a dossier off the ordre du jour: it waits for another séance. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void retirer(SeanceId seance, DossierId dossier) {
        inscriptions.retirer(retenue(seance), dossier);
    }

    /**
     * Moves a dossier on the ordre du jour.
     *
     * @param rang its new place, from 1
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void placer(SeanceId seance, DossierId dossier, int rang) {
        inscriptions.placer(retenue(seance), dossier, rang);
    }

    /**
     * Opens the séance with those who are there.
     *
     * @throws Refus before its day, or when they are fewer than the quorum of the règlement
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void ouvrir(SeanceId seance, Set<AgentId> presents) {
        var tenue = retenue(seance);
        tenue.ouvrir(membres.exiger(presents), quorum(tenue), LocalDate.now(horloge), horloge.instant());
    }

    /**
     * Writes what is decided for one dossier; until the séance closes it can be corrected.
     *
     * @param version the version of the passage that was read
     * @throws DecideParUnAutre when somebody wrote in between
     * @throws SaisieInvalide when an amount breaks R1, R2 or R5, or a refusal is bare (R7)
     * @throws Refus when the séance is not open, too few members may decide, or the dossier is no longer before it
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public Passage decider(SeanceId seance, DossierId dossier, Decision decision, Votes votes, long version) {
        var tenue = retenue(seance);
        tenue.exigerOuverte();
        var passage = passage(seance, dossier);
        if (passage.version() != version) {
            var premier = passage.decidePar();
            if (premier == null) {
                throw new Refus("commission.refus.aReprendre");
            }
            throw new DecideParUnAutre(agents.de(premier).nom(), passage.lu());
        }
        var votants = tenue.exigerVotants(passage.deports(), quorum(tenue));
        controle.verifier(passage, decision, votes, votants);
        passage.decider(decision, votes, votants, moi.exigerAgent(), horloge.instant());
        return passages.saveAndFlush(passage).lu();
    }

    /**
     * Closes the séance: letters, procès-verbal and events, all or nothing.
     *
     * @throws Refus naming the dossiers not decided yet, when too many members left, or naming the one whose measure cannot be done any more
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void clore(SeanceId seance) {
        var tenue = retenue(seance);
        tenue.exigerOuverte();
        cloture.clore(tenue, quorum(tenue));
    }

    /**
     * One séance.
     *
     * @throws Introuvable when there is none
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public Seance de(SeanceId seance) {
        return lue(trouvee(seance), passages.findBySeanceOrderByRang(seance.valeur()));
    }

    /** All séances, newest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Seance> toutes() {
        var toutes = seances.findByDelegationIsNullOrderByDebutDesc();
        var parSeance =
                passages
                        .findBySeanceInOrderByRang(toutes.stream()
                                .map(seance -> seance.id().valeur())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(PassageTenu::seance));
        return toutes.stream()
                .map(seance -> lue(seance, parSeance.getOrDefault(seance.id(), List.of())))
                .toList();
    }

    /** What the members read of a dossier of a séance, without a name unless the règlement says so; the read is noted (R14). */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    public FicheDeSeance fiche(SeanceId seance, DossierId dossier) {
        passage(seance, dossier);
        moi.agent().ifPresent(agent -> lectures.noter(dossier, agent, "commission"));
        return fiches.de(dossier, reglements.enVigueur(trouvee(seance).jour()).fichesNominatives());
    }

    /**
     * What a measure would do today to a running loan of a séance: what the room reads while it is adjusted.
     *
     * @throws Introuvable when the dossier is not of that séance
     * @throws SaisieInvalide when it cannot be done
     * @throws Refus when the loan is not being repaid
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION})
    @Transactional(readOnly = true)
    public EffetDeMesure effet(SeanceId seance, DossierId dossier, Mesure mesure) {
        return prets.effet(passage(seance, dossier).dossier(), mesure);
    }

    /**
     * The same before the loan stands on an ordre du jour, for the référent who proposes it.
     *
     * @throws SaisieInvalide when it cannot be done
     * @throws Refus when the loan is not being repaid
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public EffetDeMesure effet(DossierId dossier, Mesure mesure) {
        return prets.effet(dossier, mesure);
    }

    /**
     * What other amounts would make of a demande of a séance: what the room reads while they are adjusted.
     *
     * @throws Introuvable when the dossier is not of that séance
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public ApercuProposition apercu(SeanceId seance, DossierId dossier, Proposition proposition) {
        return instructions.apercevoir(passage(seance, dossier).dossier(), proposition);
    }

    /** The thing each dossier of a séance pays, for its ordre du jour; no name. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public String objet(DossierId dossier) {
        return MiseEnFiche.objet(demandes.de(dossier));
    }

    /** The presented dossiers that wait for an ordre du jour, the most urgent first. */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public List<DossierAInscrire> aInscrire() {
        return inscriptions.attendent();
    }

    /** Those who may sit: everybody with the role of a member. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Agent> membres() {
        return membres.tous();
    }

    /** How many must be there, by the règlement of the séance's day. */
    @Transactional(readOnly = true)
    public int quorum(SeanceId seance) {
        return quorum(trouvee(seance));
    }

    /** The last decision on the demande of a dossier, once its séance is closed; a report is not one. */
    @Transactional(readOnly = true)
    public Optional<DecisionPrise> decision(DossierId dossier) {
        return decisions.surLaDemande(dossier);
    }

    /** Every decision on a dossier, reports included, newest first. */
    @Transactional(readOnly = true)
    public List<DecisionPrise> decisions(DossierId dossier) {
        return decisions.toutes(dossier);
    }

    /**
     * The decision that the person reads.
     *
     * @throws Introuvable when the dossier is not theirs
     */
    @Transactional(readOnly = true)
    public List<DecisionPrise> decisions(DossierId dossier, UsagerId demandeur) {
        return decisions(demandes.duDemandeur(dossier, demandeur).id());
    }

    /**
     * The picture of a refusal: what the loan would leave the person, when that is less than the règlement wants (R4).
     *
     * @throws Introuvable when the dossier is not theirs
     */
    @Transactional(readOnly = true)
    public Optional<ResteParJour> tropPeuPourVivre(DossierId dossier, UsagerId demandeur) {
        var fiche = fiches.de(demandes.duDemandeur(dossier, demandeur).id(), false);
        return fiche.pendantLePret()
                .filter(pendant -> pendant.compareTo(fiche.plancherParJour()) < 0)
                .map(pendant -> new ResteParJour(fiche.parJour(), pendant, fiche.plancherParJour()));
    }

    /** The séance, not closed yet, whose ordre du jour holds a dossier. */
    @Transactional(readOnly = true)
    public Optional<LocalDateTime> prochaine(DossierId dossier) {
        return passages.findByEnAttente(dossier.valeur())
                .map(passage -> trouvee(passage.seance()).debut());
    }

    /** The séance, not closed yet, whose ordre du jour holds a dossier, whole. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public Optional<Seance> enAttente(DossierId dossier) {
        return passages.findByEnAttente(dossier.valeur()).map(passage -> de(passage.seance()));
    }

    private int quorum(SeanceTenue seance) {
        return reglements.enVigueur(seance.jour()).quorum();
    }

    private void verifier(LocalDateTime debut, String lieu) {
        var erreurs = new ArrayList<Erreur>();
        if (debut.toLocalDate().isBefore(LocalDate.now(horloge))) {
            erreurs.add(Erreur.de("debut", "commission.erreur.jourPasse"));
        }
        if (lieu.isBlank()) {
            erreurs.add(Erreur.de("lieu", "commission.erreur.lieu"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }

    private Seance lue(SeanceTenue seance, List<PassageTenu> siens) {
        return seance.lue(siens.stream().map(PassageTenu::lu).toList());
    }

    private SeanceTenue retenue(SeanceId seance) {
        return seances.retenir(seance.valeur()).orElseThrow(() -> new Introuvable("seance"));
    }

    private SeanceTenue trouvee(SeanceId seance) {
        return seances.findById(seance.valeur()).orElseThrow(() -> new Introuvable("seance"));
    }

    private PassageTenu passage(SeanceId seance, DossierId dossier) {
        return passages.findBySeanceAndDossier(seance.valeur(), dossier.valeur())
                .orElseThrow(() -> new Introuvable("passage"));
    }
}
