package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A note as it was written, never changed. */
@Entity
@Table(name = "instruction_note")
class NoteEcrite {

    @Id
    private UUID id;

    private UUID dossier;
    private UUID agent;
    private String texte;
    private Instant le;

    /** For Hibernate. */
    NoteEcrite() {}

    NoteEcrite(DossierId dossier, AgentId agent, String texte, Instant le) {
        this.id = UUID.randomUUID();
        this.dossier = dossier.valeur();
        this.agent = agent.valeur();
        this.texte = texte;
        this.le = le;
    }

    NoteDAppel lue() {
        return new NoteDAppel(new AgentId(agent), texte, le);
    }
}
