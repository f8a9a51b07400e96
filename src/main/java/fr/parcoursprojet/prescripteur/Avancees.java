package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.Instructions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in one word how far somebody who was sent has come. What was decided is the person's to tell. */
@Component
class Avancees {

    private final Instructions instructions;
    private final Commissions commissions;

    Avancees(Instructions instructions, Commissions commissions) {
        this.instructions = instructions;
        this.commissions = commissions;
    }

    EtatDePersonneEnvoyee etat(PersonneEnvoyee une, @Nullable Demande demande) {
        if (une.usager() == null) {
            return une.email() == null ? EtatDePersonneEnvoyee.A_APPELER : EtatDePersonneEnvoyee.ATTEND_LA_PERSONNE;
        }
        if (demande == null || demande.etat() == EtatDemande.RETIREE) {
            return EtatDePersonneEnvoyee.TERMINEE;
        }
        if (!demande.estDeposee()) {
            return EtatDePersonneEnvoyee.EN_PREPARATION;
        }
        if (commissions.decision(demande.id()).isPresent()) {
            return EtatDePersonneEnvoyee.DECIDEE;
        }
        return instructions
                        .trouver(demande.id())
                        .filter(instruction -> instruction.etat() == EtatInstruction.CLASSEE)
                        .isPresent()
                ? EtatDePersonneEnvoyee.TERMINEE
                : EtatDePersonneEnvoyee.ENVOYEE;
    }
}
