package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.instruction.Avis;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An {@link AvisDeMembre} on one passage. */
@Entity
@Table(name = "commission_avis")
class AvisTenu {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID passage;
    private UUID agent;

    @Enumerated(EnumType.STRING)
    private Avis sens;

    private String texte;
    private Instant le;

    /** For Hibernate. */
    AvisTenu() {}

    AvisTenu(UUID passage, AgentId membre) {
        this.id = UUID.randomUUID();
        this.passage = passage;
        this.agent = membre.valeur();
    }

    void ecrire(Avis avis, String pourquoi, Instant quand) {
        sens = avis;
        texte = pourquoi;
        le = quand;
    }

    AvisDeMembre lu() {
        return new AvisDeMembre(new AgentId(agent), sens, texte);
    }
}
