package fr.parcoursprojet.courrier;

import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.AvisDemande;
import fr.parcoursprojet.instruction.AvisExterieurs;
import fr.parcoursprojet.instruction.DossierClasse;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.MessageEnvoye;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the référent's work sends: a message that waits, the end of a dossier (R7), a question to somebody outside. */
@Component
class CourrierDInstruction {

    private final Courriers courriers;
    private final Demandes demandes;
    private final Instructions instructions;
    private final AvisExterieurs avis;

    CourrierDInstruction(Courriers courriers, Demandes demandes, Instructions instructions, AvisExterieurs avis) {
        this.courriers = courriers;
        this.demandes = demandes;
        this.instructions = instructions;
        this.avis = avis;
    }

    /** Only the link leaves: the question stands on the page that it opens. */
    @EventListener
    void avis(AvisDemande fait) {
        courriers.ecrire(Lettre.a(avis.un(fait.avis()).email(), "avis-demande", "avis:" + fait.avis())
                .sur(fait.dossier())
                .avec("jeton", avis.lien(fait.avis())));
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
