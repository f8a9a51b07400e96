package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.compte.AgentId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slot of an agent; free until an appointment holds it. */
@Entity
@Table(name = "rendezvous_creneau")
class CreneauTenu {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID agent;
    private LocalDateTime debut;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private String lieu;
    private @Nullable UUID rendezVous;
    private boolean offert;
    private @Nullable UUID disponibilite;

    /** For Hibernate. */
    CreneauTenu() {}

    CreneauTenu(AgentId agent, Creneau creneau, boolean offert) {
        this.id = UUID.randomUUID();
        this.agent = agent.valeur();
        this.debut = creneau.debut();
        this.minutes = creneau.minutes();
        this.mode = creneau.mode();
        this.lieu = creneau.lieu();
        this.offert = offert;
    }

    /** Made from a time that is given each week. */
    CreneauTenu de(UUID chaqueSemaine) {
        disponibilite = chaqueSemaine;
        return this;
    }

    boolean vientDe(UUID chaqueSemaine) {
        return chaqueSemaine.equals(disponibilite);
    }

    UUID id() {
        return id;
    }

    AgentId agent() {
        return new AgentId(agent);
    }

    Creneau creneau() {
        return new Creneau(debut, minutes, mode, lieu);
    }

    /** Whether persons may choose it when it is free. */
    boolean estOffert() {
        return offert;
    }

    boolean estLibre() {
        return rendezVous == null;
    }

    void prendre(RendezVousId pris) {
        rendezVous = pris.valeur();
    }

    void liberer() {
        rendezVous = null;
    }

    CreneauOffert lu() {
        return new CreneauOffert(new CreneauId(id), agent(), creneau(), estLibre());
    }
}
