package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.PaiementNonRapproche;
import fr.parcoursprojet.pret.PaiementRenvoye;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The payments that are none of our loans': sent back to the Treasury with a reason, kept, brought back when it was wrong. */
@Service
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Renvois {

    private final LignesGardees gardees;
    private final ApplicationEventPublisher evenements;

    Renvois(LignesGardees gardees, ApplicationEventPublisher evenements) {
        this.gardees = gardees;
        this.evenements = evenements;
    }

    /**
     * Sends a waiting line back: it leaves the waiting ones.
     *
     * @param motif why, in words
     * @throws SaisieInvalide when there is no reason
     * @throws Refus when another agent was quicker
     */
    @Transactional
    public void renvoyer(String identite, String motif, AgentId agent) {
        if (motif.isBlank()) {
            throw new SaisieInvalide(List.of(Erreur.de("motif", "pret.saisie.motif")));
        }
        gardees.renvoyer(identite, motif, agent);
        evenements.publishEvent(new PaiementRenvoye(identite));
    }

    /**
     * Brings a line back among the waiting ones.
     *
     * @throws Refus when another agent was quicker
     */
    @Transactional
    public void reprendre(String identite) {
        var ligne = gardees.reprendre(identite);
        evenements.publishEvent(
                new PaiementNonRapproche(ligne.identite(), ligne.le(), ligne.montant(), ligne.libelle()));
    }

    /** What was sent back, newest first. */
    @Transactional(readOnly = true)
    public List<LigneRenvoyee> tous() {
        return gardees.renvoyees();
    }
}
