package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.AgentId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time an agent asked a person to complete a demande. */
@Entity
@Table(name = "demande_complement")
class ComplementTenu {

    @Id
    private UUID id;

    private UUID dossier;
    private UUID agent;
    private String message;
    private LocalDate avant;
    private Instant demandeLe;
    private @Nullable Instant recuLe;

    @ElementCollection
    @CollectionTable(name = "demande_complement_piece", joinColumns = @JoinColumn(name = "complement"))
    @OrderColumn(name = "rang")
    @Column(name = "code")
    private List<String> codes = new ArrayList<>();

    protected ComplementTenu() {}

    ComplementTenu(UUID dossier, Complements demandes) {
        this.id = UUID.randomUUID();
        this.dossier = dossier;
        this.agent = demandes.agent().valeur();
        this.message = demandes.message();
        this.avant = demandes.avant();
        this.demandeLe = demandes.demandesLe();
        this.codes.addAll(demandes.codes());
    }

    void recu(Instant quand) {
        recuLe = quand;
    }

    Complements lus() {
        return new Complements(List.copyOf(codes), message, avant, new AgentId(agent), demandeLe);
    }
}
