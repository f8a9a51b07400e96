package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.socle.ui.OngletEspace;
import org.springframework.stereotype.Component;

/** The tab of what is written between a person and the service. */
@Component
class OngletMessages implements OngletEspace {

    private final Demandes demandes;
    private final Messages messages;
    private final Moi moi;

    OngletMessages(Demandes demandes, Messages messages, Moi moi) {
        this.demandes = demandes;
        this.messages = messages;
        this.moi = moi;
    }

    @Override
    public String cle() {
        return "suivi.messages.titre";
    }

    @Override
    public String chemin() {
        return "espace/messages";
    }

    @Override
    public int rang() {
        return 20;
    }

    @Override
    public boolean concerne() {
        return moi.usager()
                .filter(usager -> demandes.de(usager).stream().anyMatch(Demande::estDeposee))
                .isPresent();
    }

    @Override
    public int nonLus() {
        return moi.usager()
                .map(usager -> demandes.de(usager).stream()
                        .filter(Demande::estDeposee)
                        .mapToInt(demande -> messages.nonLus(demande.id()))
                        .sum())
                .orElse(0);
    }
}
