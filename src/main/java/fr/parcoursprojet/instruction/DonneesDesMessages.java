package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Donnees;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person and the service wrote to one another. */
@Component
class DonneesDesMessages implements PartDesDonnees {

    private final MessagesEcrits messages;
    private final Demandes demandes;

    DonneesDesMessages(MessagesEcrits messages, Demandes demandes) {
        this.messages = messages;
        this.demandes = demandes;
    }

    @Override
    public String nom() {
        return "messages";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return demandes.de(usager).stream()
                .map(Demande::id)
                .flatMap(dossier -> messages.findByDossierOrderByEcritLe(dossier.valeur()).stream())
                .map(MessageEcrit::lu)
                .map(message -> new Donnees()
                        .avec("deLaPartDe", message.auteur())
                        .avec("ecritLe", message.ecritLe())
                        .avec("texte", message.texte()))
                .toList();
    }
}
