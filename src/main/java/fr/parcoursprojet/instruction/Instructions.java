package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The référent's work on the demandes: who does it, what is understood, what is proposed. */
@Service
public class Instructions {

    private final DossiersInstruits dossiers;
    private final Demandes demandes;
    private final CadreDuDossier cadre;
    private final Completude completude;
    private final Agents agents;
    private final Moi moi;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Instructions(
            DossiersInstruits dossiers,
            Demandes demandes,
            CadreDuDossier cadre,
            Completude completude,
            Agents agents,
            Moi moi,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.dossiers = dossiers;
        this.demandes = demandes;
        this.cadre = cadre;
        this.completude = completude;
        this.agents = agents;
        this.moi = moi;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * The work on a dossier.
     *
     * @throws Introuvable when it was never filed
     */
    public Instruction du(DossierId dossier) {
        return trouver(dossier).orElseThrow(() -> new Introuvable("instruction"));
    }

    /** The work on a dossier; empty while it is a draft. */
    public Optional<Instruction> trouver(DossierId dossier) {
        return dossiers.findById(dossier.valeur()).map(DossierInstruit::lue);
    }

    /** The dossiers handed to the commission and not given back, oldest filing first. */
    public List<Instruction> presentees() {
        return dossiers.findByEtatOrderByDeposeeLe(EtatInstruction.PRESENTEE).stream()
                .map(DossierInstruit::lue)
                .toList();
    }

    /** Gives the dossier to a référent, the first time or instead of another. */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional
    public Instruction affecter(DossierId dossier, AgentId referent) {
        var instruit = aModifier(dossier);
        instruit.affecter(referent);
        evenements.publishEvent(new DossierAffecte(dossier, referent));
        return signe(instruit);
    }

    /**
     * Keeps the rapport social as it stands, finished or not.
     *
     * @param version the version that was read
     * @throws ModifieParUnAutre when somebody saved in between
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional
    public Instruction enregistrerRapport(DossierId dossier, RapportSocial rapport, long version) {
        var instruit = aModifier(dossier, version);
        instruit.rediger(rapport);
        return signe(instruit);
    }

    /**
     * Writes what is proposed to the commission.
     *
     * @param version the version that was read
     * @throws ModifieParUnAutre when somebody saved in between
     * @throws SaisieInvalide when an amount or a duration breaks R1, R2 or R5
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional
    public Instruction proposer(DossierId dossier, Proposition proposition, long version) {
        var instruit = aModifier(dossier, version);
        var erreurs = cadre.limites(demandes.de(dossier)).erreurs(proposition);
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        instruit.proposer(proposition);
        evenements.publishEvent(new PropositionFaite(dossier, proposition.nature()));
        return signe(instruit);
    }

    /** What a proposal would make: instalments, what is left to live on, advice and limits (R1, R2, R4, R5). */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.MEMBRE_COMMISSION})
    public ApercuProposition apercevoir(DossierId dossier, Proposition proposition) {
        return cadre.apercu(demandes.de(dossier), proposition);
    }

    /** What breaks R1, R2 or R5 in a proposal or in the decision that answers it; empty when it holds. */
    public List<Erreur> limites(DossierId dossier, Proposition proposition) {
        return cadre.limites(demandes.de(dossier)).erreurs(proposition);
    }

    /** The règlement of the filing day, whose limits the screen shows (R2). */
    public Reglement reglement(DossierId dossier) {
        return cadre.reglement(demandes.de(dossier));
    }

    /** What lacks before the dossier can be presented, in words; empty when it is ready. */
    public List<Manque> manques(DossierId dossier) {
        return completude.manques(demandes.de(dossier), du(dossier));
    }

    /**
     * Hands a complete dossier to the commission.
     *
     * @throws Refus naming what lacks
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional
    public Instruction presenter(DossierId dossier) {
        var instruit = aModifier(dossier);
        var manques = completude.manques(demandes.de(dossier), instruit.lue());
        if (!manques.isEmpty()) {
            throw new Refus("instruction.refus.incomplet", completude.enPhrase(manques));
        }
        instruit.presenter(LocalDate.now(horloge));
        evenements.publishEvent(new DossierPresente(dossier));
        return signe(instruit);
    }

    /**
     * Ends the dossier before any commission.
     *
     * @throws SaisieInvalide when the reason, the remedies or the other answer is missing (R7)
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional
    public Instruction classer(DossierId dossier, Classement classement) {
        exigerEntier(classement);
        var instruit = aModifier(dossier);
        instruit.classer(classement, LocalDate.now(horloge));
        evenements.publishEvent(new DossierClasse(dossier, classement.nature()));
        return signe(instruit);
    }

    /**
     * Asks the person for documents in one message, one of them perhaps new.
     *
     * @param codes documents of the list, refused or never given
     * @param autre name of a document that the règlement does not ask for; empty for none
     * @param message what the person reads
     * @param avant the day by which they are awaited
     * @throws SaisieInvalide when nothing is asked, or the day is past
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional
    public void demanderDocuments(
            DossierId dossier, List<String> codes, String autre, String message, LocalDate avant) {
        var demande = demandes.de(dossier);
        var voulus = new ArrayList<>(codes);
        if (!autre.isBlank()) {
            voulus.add(completude.demanderEnPlus(demande, autre.strip()));
        }
        demandes.demanderComplements(dossier, moi.exigerAgent(), voulus, message, avant);
    }

    /** The commission adjourned: back to the référent, with what is missing. */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional
    public Instruction rouvrir(DossierId dossier, String manque) {
        var instruit = aModifier(dossier);
        instruit.rouvrir(manque);
        evenements.publishEvent(new DossierRouvert(dossier));
        return signe(instruit);
    }

    /** R7: no bare refusal; R6: none for being listed. */
    private static void exigerEntier(Classement classement) {
        var erreurs = new ArrayList<Erreur>();
        if (classement.motif().isBlank()) {
            erreurs.add(Erreur.de("motif", "instruction.classement.erreur.motif"));
        } else if (FichageBancaire.estCite(classement.motif())) {
            erreurs.add(Erreur.de("motif", "instruction.classement.erreur.fichage"));
        }
        if (classement.recours().isBlank()) {
            erreurs.add(Erreur.de("recours", "instruction.classement.erreur.recours"));
        }
        if (classement.autreReponse().isBlank()) {
            erreurs.add(Erreur.de("autreReponse", "instruction.classement.erreur.autreReponse"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }

    /** Locked: of two agents who save at once, the second reads what the first wrote. */
    private DossierInstruit aModifier(DossierId dossier) {
        return dossiers.verrouiller(dossier.valeur()).orElseThrow(() -> new Introuvable("instruction"));
    }

    private DossierInstruit aModifier(DossierId dossier, long version) {
        var instruit = aModifier(dossier);
        if (instruit.version() != version) {
            var actuelle = instruit.lue();
            var qui = actuelle.modifiePar();
            throw new ModifieParUnAutre(qui == null ? "" : agents.de(qui).nom(), actuelle);
        }
        return instruit;
    }

    private Instruction signe(DossierInstruit instruit) {
        moi.agent().ifPresent(agent -> instruit.signer(agent, horloge.instant()));
        return dossiers.saveAndFlush(instruit).lue();
    }
}
