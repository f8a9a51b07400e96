package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.instruction.AvisRecu;
import fr.parcoursprojet.instruction.DossierAffecte;
import fr.parcoursprojet.instruction.DossierClasse;
import fr.parcoursprojet.instruction.DossierPresente;
import fr.parcoursprojet.instruction.DossierRouvert;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.MessageEnvoye;
import fr.parcoursprojet.instruction.MessageRecu;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.instruction.PropositionFaite;
import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the référent's work leaves in the timeline, and the work it makes or ends. */
@Component
class SuiviDeLInstruction {

    private static final int EXTRAIT = 80;

    private final Chronologie chronologie;
    private final Taches taches;
    private final Instructions instructions;
    private final Messages messages;
    private final SuiviDeLaDemande pieces;
    private final Agents agents;

    SuiviDeLInstruction(
            Chronologie chronologie,
            Taches taches,
            Instructions instructions,
            Messages messages,
            SuiviDeLaDemande pieces,
            Agents agents) {
        this.chronologie = chronologie;
        this.taches = taches;
        this.instructions = instructions;
        this.messages = messages;
        this.pieces = pieces;
        this.agents = agents;
    }

    @EventListener
    void on(DossierAffecte affectation) {
        chronologie.noter(
                affectation.dossier(),
                TypeFait.AFFECTATION,
                null,
                null,
                agents.de(affectation.referent()).nom());
        taches.fermer(affectation.dossier(), TypeTache.NOUVELLE_DEMANDE);
        pieces.piecesAVerifier(affectation.dossier());
    }

    @EventListener
    void on(PropositionFaite proposition) {
        chronologie.noter(proposition.dossier(), TypeFait.PROPOSITION);
    }

    @EventListener
    void on(DossierPresente presentation) {
        chronologie.noter(presentation.dossier(), TypeFait.PRESENTATION);
        taches.fermer(
                presentation.dossier(),
                TypeTache.PROPOSITION_A_ECRIRE,
                TypeTache.AJOURNEMENT_A_REPRENDRE,
                TypeTache.AVIS_RECU,
                TypeTache.PIECES_A_VERIFIER,
                TypeTache.RENDEZ_VOUS_A_CHOISIR,
                TypeTache.DOCUMENTS_A_DEMANDER);
        taches.ouvrir(TypeTache.DOSSIER_A_INSCRIRE, presentation.dossier());
    }

    @EventListener
    void on(DossierRouvert retour) {
        var manque = instructions.du(retour.dossier()).manque();
        chronologie.noter(retour.dossier(), TypeFait.AJOURNEMENT, null, null, extrait(manque == null ? "" : manque));
        ouvrir(TypeTache.AJOURNEMENT_A_REPRENDRE, retour.dossier(), manque == null ? "" : manque);
    }

    @EventListener
    void on(DossierClasse fin) {
        chronologie.noter(fin.dossier(), TypeFait.CLASSEMENT);
        taches.fermer(fin.dossier(), TypeTache.values());
    }

    @EventListener
    void on(MessageRecu message) {
        chronologie.noter(message.dossier(), TypeFait.MESSAGE_RECU);
        ouvrir(TypeTache.MESSAGE_RECU, message.dossier(), texte(message.dossier(), message.message()));
    }

    @EventListener
    void on(AvisRecu avis) {
        ouvrir(TypeTache.AVIS_RECU, avis.dossier(), avis.expert());
    }

    @EventListener
    void on(MessageEnvoye message) {
        chronologie.noter(message.dossier(), TypeFait.MESSAGE_ENVOYE);
        taches.fermer(message.dossier(), TypeTache.MESSAGE_RECU);
    }

    private void ouvrir(TypeTache type, DossierId dossier, String texte) {
        taches.ouvrir(type, dossier, dossier.toString(), null, null, extrait(texte));
    }

    private String texte(DossierId dossier, UUID message) {
        return messages.du(dossier).stream()
                .filter(un -> un.id().equals(message))
                .findFirst()
                .orElseThrow()
                .texte();
    }

    private static String extrait(String texte) {
        var ligne = texte.replaceAll("\\s+", " ").strip();
        return ligne.length() <= EXTRAIT ? ligne : ligne.substring(0, EXTRAIT).strip() + "…";
    }
}
