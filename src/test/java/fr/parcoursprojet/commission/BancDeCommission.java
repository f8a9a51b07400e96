package fr.parcoursprojet.commission;

import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.FicheVerifiee;
import fr.parcoursprojet.budget.LigneBudget;
import fr.parcoursprojet.budget.Periodicite;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.instruction.Avis;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Makes dossiers that reach the commission, and its members, through the services. */
@TestComponent
public class BancDeCommission {

    private final BancDeDemande demandes;
    private final Instructions instructions;
    private final Justificatifs justificatifs;
    private final Commissions commissions;
    private final Budgets budgets;
    private final Agents agents;
    private final EnTantQue enTantQue;
    private final Clock horloge;
    private final Set<DossierId> enPanne = ConcurrentHashMap.newKeySet();

    BancDeCommission(
            BancDeDemande demandes,
            Instructions instructions,
            Justificatifs justificatifs,
            Commissions commissions,
            Budgets budgets,
            Agents agents,
            EnTantQue enTantQue,
            Clock horloge) {
        this.demandes = demandes;
        this.instructions = instructions;
        this.justificatifs = justificatifs;
        this.commissions = commissions;
        this.budgets = budgets;
        this.agents = agents;
        this.enTantQue = enTantQue;
        this.horloge = horloge;
    }

    /** Whoever is told of a refusal on this dossier fails, as a letter or a follower may, until it is mended. */
    public void casser(DossierId dossier) {
        enPanne.add(dossier);
    }

    /** It works again. */
    public void reparer(DossierId dossier) {
        enPanne.remove(dossier);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DossierRefuse refus) {
        if (enPanne.contains(refus.dossier())) {
            throw new IllegalStateException("broken for the test");
        }
    }

    /** Somebody who sits. */
    public AgentId membre(String nom) {
        return agents.reconnaitre(
                "https://agents.exemple",
                "membre-" + nom,
                nom,
                new Email("membre@ville.exemple"),
                Set.of(Role.MEMBRE_COMMISSION));
    }

    /** Three who sit: the quorum. */
    public Set<AgentId> quorum() {
        return Set.of(membre("Alice Morel"), membre("Hugo Petit"), membre("Sarah Colin"));
    }

    /** A référent. */
    public AgentId referent() {
        return demandes.referent();
    }

    /** A demande filed, in a référent's hands, nothing proposed yet. */
    public DossierId enCours(UsagerId demandeur, AgentId referent) {
        var dossier = demandes.deposee(demandeur);
        return enAgent(referent, () -> instructions.affecter(dossier, referent).dossier());
    }

    /** A complete dossier, proposed with a loan and a grant and presented. */
    public DossierId presente(AgentId referent) {
        return presente(demandes.personne(), referent);
    }

    /** The same, for this person. */
    public DossierId presente(UsagerId demandeur, AgentId referent) {
        var dossier = enCours(demandeur, referent);
        return enAgent(referent, () -> {
            justificatifs.du(dossier).forEach(piece -> justificatifs.accepter(dossier, piece.code(), referent));
            instructions.enregistrerRapport(
                    dossier,
                    new RapportSocial("Vit seule.", "Garder son emploi.", "Budget tenu.", "Favorable."),
                    instructions.du(dossier).version());
            instructions.proposer(
                    dossier, proposition(), instructions.du(dossier).version());
            return instructions.presenter(dossier).dossier();
        });
    }

    /** A budget verified so thin that a loan would leave less than the floor. */
    public void appauvrir(DossierId dossier, AgentId referent) {
        var fiche = new FicheBudget(
                List.of(LigneBudget.declaree(PosteBudget.SALAIRE, Montant.euros(260), Periodicite.MENSUELLE)),
                List.of(),
                BigDecimal.ONE);
        enAgent(
                referent,
                () -> budgets.verifier(
                        dossier, fiche, ligne -> "Moins d’heures depuis octobre.", FicheVerifiee.JAMAIS));
    }

    /** What the référent proposes. */
    public static Proposition proposition() {
        return Proposition.de(
                Montant.euros(1350),
                Montant.euros(300),
                24,
                Montant.euros(1),
                PositionAjustement.DERNIERE,
                "Contrat jusqu’en août 2028. Budget vérifié. Inès tient son budget.",
                Avis.FAVORABLE);
    }

    /** The answer that follows the proposal. */
    public static Accord accord() {
        return accord(Montant.euros(1350), Montant.euros(300), 24);
    }

    /** Another answer. */
    public static Accord accord(Montant pret, Montant subvention, int mois) {
        var propose = Proposition.de(
                pret, subvention, mois, Montant.euros(1), PositionAjustement.DERNIERE, "", Avis.FAVORABLE);
        return Accord.de(propose, "Le scooter permet de garder l’emploi.");
    }

    /** A séance of today, planned. */
    public SeanceId seance(AgentId referent) {
        return enAgent(
                referent, () -> commissions.planifier(LocalDateTime.now(horloge).withHour(14), "Salle des conseils"));
    }

    /** A séance of today, open, with these dossiers. */
    public SeanceId ouverte(AgentId referent, DossierId... dossiers) {
        var seance = seance(referent);
        return enAgent(referent, () -> {
            for (var dossier : dossiers) {
                commissions.inscrire(seance, dossier);
            }
            commissions.ouvrir(seance, quorum());
            return seance;
        });
    }

    /** Decides one dossier from what stands. */
    public Passage decide(AgentId referent, SeanceId seance, DossierId dossier, Decision decision) {
        return enAgent(
                referent, () -> commissions.decider(seance, dossier, decision, Votes.AUCUN, version(seance, dossier)));
    }

    /** The version of a passage, as an agent's screen holds it. */
    public long version(SeanceId seance, DossierId dossier) {
        return commissions.de(seance).passages().stream()
                .filter(passage -> passage.dossier().equals(dossier))
                .findFirst()
                .orElseThrow()
                .version();
    }

    /** Does something as an agent. */
    public <T> T enAgent(AgentId agent, Supplier<T> action) {
        return enTantQue.agent(agent, action);
    }

    /** Does something as an agent. */
    public void enAgent(AgentId agent, Runnable action) {
        enTantQue.agent(agent, action);
    }

    /** Somebody nobody else knows. */
    public UsagerId personne() {
        return demandes.personne();
    }
}
