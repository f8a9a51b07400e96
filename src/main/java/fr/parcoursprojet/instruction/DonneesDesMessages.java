package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.FichierDesDonnees;
import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Donnees;
import fr.parcoursprojet.stockage.Coffre;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person and the service wrote to one another, and what they attached. */
@Component
@Transactional(readOnly = true)
class DonneesDesMessages implements PartDesDonnees {

    private final MessagesEcrits messages;
    private final PiecesDeMessages pieces;
    private final Demandes demandes;
    private final Coffre coffre;

    DonneesDesMessages(MessagesEcrits messages, PiecesDeMessages pieces, Demandes demandes, Coffre coffre) {
        this.messages = messages;
        this.pieces = pieces;
        this.demandes = demandes;
        this.coffre = coffre;
    }

    @Override
    public String nom() {
        return "messages";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return ecrits(usager).stream()
                .map(message -> message.lu(List.of()))
                .map(message -> new Donnees()
                        .avec("deLaPartDe", message.auteur())
                        .avec("ecritLe", message.ecritLe())
                        .avec("texte", message.texte()))
                .toList();
    }

    @Override
    public List<FichierDesDonnees> fichiers(UsagerId usager) {
        var siens = ecrits(usager).stream().map(MessageEcrit::id).toList();
        return pieces.findByMessageInOrderByRang(siens).stream()
                .map(piece -> FichierDesDonnees.garde("message-" + piece.rang(), piece.fichier(), coffre))
                .toList();
    }

    private List<MessageEcrit> ecrits(UsagerId usager) {
        return demandes.de(usager).stream()
                .map(Demande::id)
                .flatMap(dossier -> messages.findByDossierOrderByEcritLe(dossier.valeur()).stream())
                .toList();
    }
}
