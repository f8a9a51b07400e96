package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.PaiementNonRapproche;
import fr.parcoursprojet.pret.PaiementRenvoye;
import fr.parcoursprojet.socle.Refus;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments that two formats may have told twice: a référent says of each whether it is another one or the same (R9). */
@Service
@RolesAllowed(Role.Noms.REFERENT)
public class Doublons {

    private final JumellesGardees jumelles;
    private final Imports imports;
    private final PretsParReference references;
    private final ApplicationEventPublisher evenements;

    Doublons(
            JumellesGardees jumelles,
            Imports imports,
            PretsParReference references,
            ApplicationEventPublisher evenements) {
        this.jumelles = jumelles;
        this.imports = imports;
        this.references = references;
        this.evenements = evenements;
    }

    /**
     * It is another payment: written on the loan its reference names; without one it waits for its loan, like any other.
     *
     * @throws Refus when another agent was quicker, or the money of the loan has not left
     */
    @Transactional
    public void autrePaiement(String identite, AgentId agent) {
        var ligne = jumelles.decider(identite, "EN_ATTENTE", agent);
        var reference = AutresFormats.reference(ligne.titre(), ligne.libelle());
        var nomme = references.trouver(Set.of(reference)).get(reference);
        if (nomme != null) {
            imports.rapprocher(identite, nomme.pret(), agent);
        }
    }

    /**
     * It is the payment that was imported already: the line is set aside, counted nowhere, and stays in sight.
     *
     * @throws Refus when another agent was quicker
     */
    @Transactional
    public void memePaiement(String identite, AgentId agent) {
        jumelles.decider(identite, "ECARTEE", agent);
        evenements.publishEvent(new PaiementRenvoye(identite));
    }

    /**
     * Brings back a line that was set aside: the question is asked again.
     *
     * @throws Refus when another agent was quicker
     */
    @Transactional
    public void reprendre(String identite) {
        var ligne = jumelles.rouvrir(identite);
        evenements.publishEvent(
                new PaiementNonRapproche(ligne.identite(), ligne.le(), ligne.montant(), ligne.libelle()));
    }

    /** The lines that were set aside, newest first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<LigneEcartee> ecartees() {
        return jumelles.ecartees();
    }
}
