package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A read, written once and never changed. */
@Entity
@Table(name = "confidentialite_lecture")
class LectureNotee implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID dossier;
    private UUID agent;
    private String onglet;
    private Instant quand;

    /** Why, when it is in archive. */
    private @Nullable String motif;

    protected LectureNotee() {}

    LectureNotee(DossierId dossier, AgentId agent, String onglet, Instant quand) {
        this.id = UUID.randomUUID();
        this.dossier = dossier.valeur();
        this.agent = agent.valeur();
        this.onglet = onglet;
        this.quand = quand;
    }

    LectureNotee pour(String raison) {
        motif = raison;
        return this;
    }

    Lecture enLecture() {
        return new Lecture(new AgentId(agent), onglet, quand, motif);
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** Only ever saved when new: spares a look before each insert. */
    @Override
    public boolean isNew() {
        return true;
    }
}
