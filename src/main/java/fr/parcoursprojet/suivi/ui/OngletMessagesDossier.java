package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.instruction.AuteurMessage;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.instruction.NotesDAppels;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.suivi.Dossiers;

/** What the person and the service write to one another, the calls, and a place to answer. */
@org.springframework.stereotype.Component
class OngletMessagesDossier implements OngletDossier {

    private final Messages messages;
    private final NotesDAppels notes;
    private final Reglements reglements;
    private final Dossiers dossiers;
    private final Agents agents;
    private final Delais delais;
    private final Moi moi;

    OngletMessagesDossier(
            Messages messages,
            NotesDAppels notes,
            Reglements reglements,
            Dossiers dossiers,
            Agents agents,
            Delais delais,
            Moi moi) {
        this.messages = messages;
        this.notes = notes;
        this.reglements = reglements;
        this.dossiers = dossiers;
        this.agents = agents;
        this.delais = delais;
        this.moi = moi;
    }

    @Override
    public String nom() {
        return "messages";
    }

    @Override
    public int rang() {
        return 35;
    }

    @Override
    public int enAttente(DossierId dossier) {
        return (int) messages.du(dossier).stream()
                .filter(message -> message.auteur() == AuteurMessage.USAGER && message.luLe() == null)
                .count();
    }

    @Override
    public Component contenu(DossierId dossier) {
        return new EchangesDuDossier(dossiers.de(dossier), messages, notes, reglements.messages(), agents, delais, moi);
    }
}
