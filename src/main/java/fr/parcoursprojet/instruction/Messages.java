package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person and the service write to one another about a dossier. */
@Service
public class Messages {

    /** Longest message, in characters. */
    public static final int LONGUEUR = 4000;

    /** How many files a message may have. */
    public static final int PIECES = 5;

    private final MessagesEcrits messages;
    private final PiecesJointes pieces;
    private final Demandes demandes;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Messages(
            MessagesEcrits messages,
            PiecesJointes pieces,
            Demandes demandes,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.messages = messages;
        this.pieces = pieces;
        this.demandes = demandes;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * The messages of a person’s own dossier, oldest first; those of the service are read from now on.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when the dossier is not theirs
     */
    @Transactional
    public List<Message> duDemandeur(DossierId dossier, UsagerId demandeur) {
        demandes.duDemandeur(dossier, demandeur);
        messages.marquerLus(dossier.valeur(), AuteurMessage.AGENT, horloge.instant());
        return du(dossier);
    }

    /** How many messages of the service a person has not seen. */
    public int nonLus(DossierId dossier) {
        return messages.countByDossierAndAuteurAndLuLeIsNull(dossier.valeur(), AuteurMessage.AGENT);
    }

    /** An agent has the messages under their eyes. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional
    public void lus(DossierId dossier) {
        messages.marquerLus(dossier.valeur(), AuteurMessage.USAGER, horloge.instant());
    }

    /**
     * A person writes to the service.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when the dossier is not theirs
     * @throws SaisieInvalide when it is empty or too long
     */
    @Transactional
    public void ecrire(DossierId dossier, UsagerId demandeur, String texte) {
        ecrire(dossier, demandeur, texte, List.of());
    }

    /**
     * A person writes to the service and attaches files.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when the dossier is not theirs
     * @throws SaisieInvalide when it is empty or too long, or has too many files
     * @throws fr.parcoursprojet.socle.Refus when the vault refuses a file; nothing is sent then
     */
    @Transactional
    public void ecrire(DossierId dossier, UsagerId demandeur, String texte, List<FichierRecu> jointes) {
        demandes.duDemandeur(dossier, demandeur);
        var id = ecrire(dossier, AuteurMessage.USAGER, null, texte);
        pieces.joindre(id, jointes);
        evenements.publishEvent(new MessageRecu(dossier, id));
    }

    /** Everything exchanged about a dossier, oldest first. */
    public List<Message> du(DossierId dossier) {
        var ecrits = messages.findByDossierOrderByEcritLe(dossier.valeur());
        var jointes = pieces.de(ecrits.stream().map(MessageEcrit::id).toList());
        return ecrits.stream()
                .map(ecrit -> ecrit.lu(jointes.getOrDefault(ecrit.id(), List.of())))
                .toList();
    }

    private UUID ecrire(DossierId dossier, AuteurMessage auteur, @Nullable AgentId agent, String texte) {
        var net = texte.strip();
        if (net.isEmpty()) {
            throw new SaisieInvalide(List.of(Erreur.de("texte", "instruction.message.erreur.vide")));
        }
        if (net.length() > LONGUEUR) {
            throw new SaisieInvalide(List.of(Erreur.de("texte", "instruction.message.erreur.long", LONGUEUR)));
        }
        var message = new MessageEcrit(dossier, auteur, agent, net, horloge.instant());
        messages.save(message);
        return message.id();
    }

    /**
     * The service answers.
     *
     * @throws SaisieInvalide when it is empty or too long
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional
    public void repondre(DossierId dossier, AgentId agent, String texte) {
        repondre(dossier, agent, texte, List.of());
    }

    /**
     * The service answers and attaches files.
     *
     * @throws SaisieInvalide when it is empty or too long, or has too many files
     * @throws fr.parcoursprojet.socle.Refus when the vault refuses a file; nothing is sent then
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional
    public void repondre(DossierId dossier, AgentId agent, String texte, List<FichierRecu> jointes) {
        var id = ecrire(dossier, AuteurMessage.AGENT, agent, texte);
        pieces.joindre(id, jointes);
        evenements.publishEvent(new MessageEnvoye(dossier, id));
    }
}
