package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.instruction.AuteurMessage;
import fr.parcoursprojet.instruction.FichierRecu;
import fr.parcoursprojet.instruction.Instruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampFichier;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PageTelephone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** What a person and their référent write to one another, and a place to write. */
@Route("espace/messages")
@StyleSheet("suivi.css")
@RolesAllowed(Role.Noms.USAGER)
class MessagesView extends PageTelephone implements BeforeEnterObserver {

    private final MesDossiers dossiers;
    private final Messages messages;
    private final Instructions instructions;
    private final Agents agents;
    private final Delais delais;
    private final Moi moi;

    MessagesView(
            MesDossiers dossiers, Messages messages, Instructions instructions, Agents agents, Delais delais, Moi moi) {
        this.dossiers = dossiers;
        this.messages = messages;
        this.instructions = instructions;
        this.agents = agents;
        this.delais = delais;
        this.moi = moi;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var adresse = entree.getLocation().getQueryParameters();
        var choisi = dossiers.choisi(adresse);
        if (choisi.isPresent()) {
            montrer(choisi.get());
        } else if (adresse.getParameters().isEmpty()) {
            entree.forwardTo("espace");
        } else {
            entree.rerouteToError(NotFoundException.class);
        }
    }

    private void montrer(Demande demande) {
        vider();
        titre(getTranslation("suivi.messages.titre"));
        var echanges = messages.duDemandeur(demande.id(), moi.exigerUsager());
        var referent = instructions
                .trouver(demande.id())
                .map(Instruction::referent)
                .map(agents::de)
                .map(agent -> agent.nom())
                .orElseGet(() -> getTranslation("suivi.messages.leService"));
        ajouter(
                echanges.isEmpty()
                        ? new Paragraph(getTranslation("suivi.messages.aucun"))
                        : new FilDeMessages(
                                echanges, List.of(), AuteurMessage.USAGER, agents, delais, "espace/messages/pieces/"));
        var texte = new TextArea(getTranslation("suivi.messages.ecrire", referent));
        texte.setHelperText(getTranslation("suivi.messages.delai"));
        texte.setMaxLength(Messages.LONGUEUR);
        texte.setWidthFull();
        texte.setManualValidation(true);
        texte.addClassName("suivi-ecrire");
        Garde.sur(texte, garde(demande), Clock.systemUTC(), () -> false); // until it is sent
        var fichiers = new ChampFichier(getTranslation("suivi.messages.joindre"), Messages.PIECES);
        ajouter(texte, fichiers);
        enBas(new BarreDuBas(
                Bouton.principal(getTranslation("suivi.messages.envoyer"), () -> envoyer(demande, texte, fichiers))
                        .avec(Icone.ENVOI)));
    }

    private static String garde(Demande demande) {
        return "message/" + demande.id();
    }

    private void envoyer(Demande demande, TextArea texte, ChampFichier fichiers) {
        try {
            messages.ecrire(
                    demande.id(),
                    moi.exigerUsager(),
                    texte.getValue(),
                    fichiers.recus().stream()
                            .map(recu -> new FichierRecu(recu.nom(), recu.octets()))
                            .toList());
            Garde.oublier(this, garde(demande));
            Annonce.fait(getTranslation("suivi.messages.envoye"));
            montrer(demande);
        } catch (SaisieInvalide invalide) {
            var erreur = invalide.erreurs().getFirst();
            texte.setInvalid(true);
            texte.setErrorMessage(
                    getTranslation(erreur.cle(), erreur.arguments().toArray()));
            texte.focus();
        } catch (Refus refus) {
            fichiers.erreur(getTranslation(refus.cle(), refus.arguments()));
        }
    }
}
