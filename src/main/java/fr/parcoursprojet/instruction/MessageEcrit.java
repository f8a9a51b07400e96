package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as it was written; only its reading date is added later. */
@Entity
@Table(name = "instruction_message")
class MessageEcrit {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID dossier;

    @Enumerated(EnumType.STRING)
    private AuteurMessage auteur;

    private @Nullable UUID agent;
    private String texte;
    private Instant ecritLe;
    private @Nullable Instant luLe;

    /** For Hibernate. */
    MessageEcrit() {}

    MessageEcrit(DossierId dossier, AuteurMessage auteur, @Nullable AgentId agent, String texte, Instant ecritLe) {
        this.id = UUID.randomUUID();
        this.dossier = dossier.valeur();
        this.auteur = auteur;
        this.agent = agent == null ? null : agent.valeur();
        this.texte = texte;
        this.ecritLe = ecritLe;
    }

    UUID id() {
        return id;
    }

    DossierId dossier() {
        return new DossierId(dossier);
    }

    Message lu(List<FichierJoint> pieces) {
        return new Message(
                id, dossier(), auteur, agent == null ? null : new AgentId(agent), texte, ecritLe, luLe, pieces);
    }
}
