package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A {@link Pointage} as columns. */
@Embeddable
record PointageTenu(UUID agent, @Enumerated(EnumType.STRING) Pointage.Sens sens, Instant le) {

    static PointageTenu de(AgentId membre, Pointage.Sens sens, Instant quand) {
        return new PointageTenu(membre.valeur(), sens, quand);
    }

    Pointage lu() {
        return new Pointage(new AgentId(agent), sens, le);
    }
}
