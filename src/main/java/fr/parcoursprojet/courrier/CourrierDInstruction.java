package fr.parcoursprojet.courrier;

import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.DossierClasse;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.MessageEnvoye;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person is told about the référent's work: a message that waits, or the end of their dossier (R7). */
@Component
class CourrierDInstruction {

    private final Courriers courriers;
    private final Demandes demandes;
    private final Instructions instructions;

    CourrierDInstruction(Courriers courriers, Demandes demandes, Instructions instructions) {
        this.courriers = courriers;
        this.demandes = demandes;
        this.instructions = instructions;
    }

    /** The words stay on the portal: an e-mail can be read by others. */
    @EventListener
    void message(MessageEnvoye fait) {
        var demande = demandes.de(fait.dossier());
        courriers.ecrire(Lettre.a(demande.demandeur(), "message-recu", "message:" + fait.message())
                .sur(fait.dossier())
                .avec("numero", Objects.requireNonNull(demande.numero())));
    }

    @EventListener
    void classe(DossierClasse fait) {
        var demande = demandes.de(fait.dossier());
        courriers.ecrire(Lettre.a(demande.demandeur(), "dossier-classe", "classe:" + fait.dossier())
                .sur(fait.dossier())
                .avec("numero", Objects.requireNonNull(demande.numero()))
                .avec(
                        "classement",
                        Objects.requireNonNull(instructions.du(fait.dossier()).classement())));
    }
}
